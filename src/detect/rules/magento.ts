import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Adobe Commerce",
  revoke: "https://commercemarketplace.adobe.com/customer/accessKeys",
  rules: [
    {
      id: "magento-access-token",
      label: "Adobe Commerce access token",
      kind: "access-token",
      severity: "high",
      grants: "read and change the shop, its orders and customers",
      source: "https://developer.adobe.com/commerce/webapi/get-started/authentication",
      words: ["magento", "adobe commerce"],
      pattern: /[0-9a-z]{32}/,
    },
  ],
});
