import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "KeyCDN",
  revoke: "https://app.keycdn.com/account",
  rules: [
    {
      id: "keycdn-secret-key",
      label: "KeyCDN secret API key",
      kind: "api-secret",
      severity: "high",
      grants: "manage zones and purge caches",
      source: "https://www.keycdn.com/api",
      anchor: "sk_prod_",
      pattern: /sk_prod_[\w+\/-]{32,128}={0,2}/,
    },
  ],
});
