import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Retell AI",
  revoke: "https://dashboard.retellai.com/apiKey",
  rules: [
    {
      id: "retell-key",
      label: "Retell AI API key",
      kind: "api-key",
      severity: "high",
      grants: "make calls at your cost",
      source: "https://docs.retellai.com",
      anchor: "key_",
      pattern: /key_[a-f\d]{28}/,
    },
  ],
});
