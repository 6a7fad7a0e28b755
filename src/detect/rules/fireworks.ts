import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Fireworks AI",
  revoke: "https://app.fireworks.ai/settings/users/api-keys",
  rules: [
    {
      id: "fireworks-key",
      label: "Fireworks AI API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.fireworks.ai",
      anchor: "fw_",
      pattern: /fw_[A-Za-z\d]{22,24}/,
    },
    {
      id: "fireworks-key-legacy",
      label: "Fireworks AI API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.fireworks.ai",
      words: ["fireworks"],
      pattern: /[A-Za-z\d]{48,52}/,
    },
  ],
});
