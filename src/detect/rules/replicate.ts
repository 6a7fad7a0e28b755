import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Replicate",
  revoke: "https://replicate.com/account/api-tokens",
  rules: [
    {
      id: "replicate-token",
      label: "Replicate API token",
      kind: "access-token",
      severity: "high",
      grants: "run models at your cost",
      source: "https://replicate.com/docs/reference/http",
      anchor: "r8_",
      pattern: /r8_[A-Za-z\d]{37}/,
    },
  ],
});
