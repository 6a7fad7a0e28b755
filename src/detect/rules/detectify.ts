import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Detectify",
  revoke: "https://detectify.com/dashboard",
  rules: [
    {
      id: "detectify-key",
      label: "Detectify API key",
      kind: "api-key",
      severity: "high",
      grants: "read findings, start scans",
      source: "https://developer.detectify.com",
      words: ["detectify"],
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
});
