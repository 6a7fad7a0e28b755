import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "GitBook",
  revoke: "https://app.gitbook.com/account/developer",
  rules: [
    {
      id: "gitbook-api-token",
      label: "GitBook API token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your documentation",
      source: "https://gitbook.com/docs/developers",
      anchor: "gb_api_",
      pattern: /gb_api_[0-9A-Za-z]{40}/,
    },
  ],
});
