import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Zerion",
  revoke: "https://dashboard.zerion.io/",
  rules: [
    {
      id: "zerion-api-key",
      label: "Zerion API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://developers.zerion.io/",
      anchor: ["zk_dev_", "zk_prod_"],
      pattern: /zk_(?:dev|prod)_[0-9a-f]{32}/,
    },
  ],
});
