import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "WhoisXML API",
  revoke: "https://user.whoisxmlapi.com/products",
  rules: [
    {
      id: "whoisxmlapi-api-key",
      label: "WhoisXML API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://whoisxmlapi.com/documentation",
      anchor: "at_",
      pattern: /at_[0-9A-Za-z]{29}/,
    },
  ],
});
