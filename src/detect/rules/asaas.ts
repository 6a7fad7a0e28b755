import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Asaas",
  revoke: "https://www.asaas.com/customerApiAccessToken/index",
  rules: [
    {
      id: "asaas-key",
      label: "Asaas API key",
      kind: "api-key",
      severity: "high",
      grants: "collect and send payments",
      source: "https://docs.asaas.com/docs/authentication-2",
      anchor: "$aact_",
      pattern: /\$aact_[\w:=+/-]{60,250}/,
    },
  ],
});
