import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Wasmer",
  revoke: "https://wasmer.io/settings/access-tokens",
  rules: [
    {
      id: "wasmer-token",
      label: "Wasmer access token",
      kind: "access-token",
      severity: "high",
      grants: "publish packages and apps",
      source: "https://docs.wasmer.io",
      anchor: "wap_",
      pattern: /wap_[a-f\d]{64}/,
    },
  ],
});
