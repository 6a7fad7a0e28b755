import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Gandi",
  revoke: "https://admin.gandi.net/organizations/account/pat",
  rules: [
    {
      id: "gandi-token",
      label: "Gandi token",
      kind: "access-token",
      severity: "high",
      grants: "change domains and DNS",
      source: "https://api.gandi.net/docs/authentication",
      words: ["gandi"],
      pattern: /[a-f\d]{40}|[A-Za-z\d]{24}/,
    },
  ],
});
