import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "ReadMe",
  revoke: "https://dash.readme.com",
  rules: [
    {
      id: "readme-key",
      label: "ReadMe API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your documentation",
      source: "https://docs.readme.com/main/reference/intro/authentication",
      anchor: "rdme_",
      pattern: /rdme_[A-Za-z\d]{70}/,
    },
  ],
});
