import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Crossmint",
  revoke: "https://www.crossmint.com/console",
  rules: [
    {
      id: "crossmint-server-key",
      label: "Crossmint server key",
      kind: "api-key",
      severity: "high",
      grants: "mint and move assets",
      source: "https://docs.crossmint.com/introduction/platform/api-keys/server-side",
      anchor: ["sk_production_", "sk_staging_"],
      pattern: /sk_(?:production|staging)_[1-9A-HJ-NP-Za-km-z]{100,220}/,
    },
  ],
});
