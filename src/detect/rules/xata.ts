import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Xata",
  revoke: "https://app.xata.io/settings",
  rules: [
    {
      id: "xata-key",
      label: "Xata API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your databases",
      source: "https://xata.io/docs/platform/api-key",
      anchor: "xau_",
      pattern: /xau_[A-Za-z\d]{36,80}/,
    },
  ],
});
