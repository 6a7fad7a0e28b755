import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "WooCommerce",
  revoke: "https://woocommerce.com/document/woocommerce-rest-api",
  rules: [
    {
      id: "woocommerce-consumer-key",
      label: "WooCommerce consumer key",
      kind: "api-key",
      severity: "high",
      grants: "read and change the shop, its orders and customers",
      source: "https://woocommerce.com/document/woocommerce-rest-api",
      anchor: "ck_",
      pattern: /ck_[0-9a-f]{40}/,
    },
    {
      id: "woocommerce-consumer-secret",
      label: "WooCommerce consumer secret",
      kind: "api-secret",
      severity: "high",
      grants: "read and change the shop, its orders and customers",
      source: "https://woocommerce.com/document/woocommerce-rest-api",
      anchor: "cs_",
      pattern: /cs_[0-9a-f]{40}/,
    },
  ],
});
