import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Crisp",
  revoke: "https://app.crisp.chat",
  rules: [
    {
      id: "crisp-api-key",
      label: "Crisp API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write your conversations",
      source: "https://docs.crisp.chat/guides/rest-api/authentication",
      words: ["crisp_", "crisp.chat"],
      pattern: /[0-9A-Fa-f]{64}/,
    },
  ],
});
