import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Omise",
  revoke: "https://dashboard.omise.co/v2/settings/keys",
  rules: [
    {
      id: "omise-secret-key",
      label: "Omise secret key",
      kind: "api-key",
      severity: "high",
      grants: "take payments and send transfers",
      source: "https://docs.omise.co/api-authentication",
      anchor: "skey_",
      pattern: /skey_(?:test_)?[0-9a-z]{19}/,
    },
  ],
});
