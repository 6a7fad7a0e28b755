import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "EmailOctopus",
  revoke: "https://emailoctopus.com/developer/api-keys",
  rules: [
    {
      id: "emailoctopus-api-key",
      label: "EmailOctopus API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail to your contacts",
      source: "https://emailoctopus.com/api-documentation/v2",
      anchor: "eo_",
      pattern: /eo_[0-9a-f]{64}/,
    },
  ],
});
