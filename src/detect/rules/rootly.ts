import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Rootly",
  revoke: "https://rootly.com/account/api_keys",
  rules: [
    {
      id: "rootly-api-key",
      label: "Rootly API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your incidents",
      source: "https://rootly.com/docs",
      anchor: "rootly_",
      pattern: /rootly_[0-9a-f]{64}/,
    },
  ],
});
