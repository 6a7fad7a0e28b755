import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "AudD",
  revoke: "https://dashboard.audd.io",
  rules: [
    {
      id: "audd-token",
      label: "AudD API token",
      kind: "access-token",
      severity: "medium",
      grants: "recognise music at your cost",
      source: "https://docs.audd.io",
      words: ["audd"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
