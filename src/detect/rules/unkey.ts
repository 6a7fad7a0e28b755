import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Unkey",
  revoke: "https://app.unkey.com/settings/root-keys",
  rules: [
    {
      id: "unkey-root-key",
      label: "Unkey root key",
      kind: "api-key",
      severity: "high",
      grants: "make and change API keys",
      source: "https://www.unkey.com/docs/security/root-keys",
      anchor: "unkey_",
      pattern: /unkey_[A-Za-z\d]{20,32}/,
    },
  ],
});
