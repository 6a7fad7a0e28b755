import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "BigCommerce",
  revoke: "https://login.bigcommerce.com",
  rules: [
    {
      id: "bigcommerce-access-token",
      label: "BigCommerce access token",
      kind: "access-token",
      severity: "high",
      grants: "read and change the shop, its orders and customers",
      source: "https://developer.bigcommerce.com/docs/start/authentication/api-accounts",
      words: ["bigcommerce", "bcapi"],
      pattern: /[0-9a-z]{31}/,
    },
  ],
});
