import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Soniox",
  revoke: "https://console.soniox.com",
  rules: [
    {
      id: "soniox-key",
      label: "Soniox API key",
      kind: "api-key",
      severity: "high",
      grants: "transcribe at your cost",
      source: "https://soniox.com/docs",
      words: ["soniox"],
      pattern: /[a-f\d]{64}/,
    },
  ],
});
