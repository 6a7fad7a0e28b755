import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "ShipStation",
  revoke: "https://ship.shipstation.com/settings/api",
  rules: [
    {
      id: "shipstation-api-secret",
      label: "ShipStation API secret",
      kind: "api-secret",
      severity: "high",
      grants: "read orders and buy shipping labels",
      source: "https://www.shipstation.com/docs/api/requirements",
      words: ["shipstation"],
      pattern: /[0-9a-f]{32}/,
    },
  ],
});
