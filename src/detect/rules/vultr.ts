import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Vultr",
  revoke: "https://my.vultr.com/settings/#settingsapi",
  rules: [
    {
      id: "vultr-api-key",
      label: "Vultr API key",
      kind: "api-key",
      severity: "high",
      grants: "manage servers and data of the account",
      source: "https://www.vultr.com/api",
      words: ["vultr"],
      pattern: /[A-Z\d]{36}/,
    },
  ],
});
