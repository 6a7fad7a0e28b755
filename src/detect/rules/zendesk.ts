import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Zendesk",
  revoke: "https://www.zendesk.com/login",
  rules: [
    {
      id: "zendesk-api-token",
      label: "Zendesk API token",
      kind: "access-token",
      severity: "high",
      grants: "read and answer your tickets",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/zendesk.go",
      words: ["zendesk"],
      pattern: /[0-9A-Za-z_-]{40}/,
    },
  ],
});
