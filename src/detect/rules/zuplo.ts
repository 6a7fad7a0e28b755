import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Zuplo",
  revoke: "https://portal.zuplo.com",
  rules: [
    {
      id: "zuplo-key",
      label: "Zuplo API key",
      kind: "api-key",
      severity: "high",
      grants: "call or change its gateways",
      source: "https://zuplo.com/docs/articles/api-key-leak-detection",
      anchor: "zpka_",
      pattern: /zpka_[a-z\d]{32}_[a-z\d]{8}/,
    },
  ],
});
