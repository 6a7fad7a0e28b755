import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Losant",
  revoke: "https://accounts.losant.com",
  rules: [
    {
      id: "losant-access-secret",
      label: "Losant access secret",
      kind: "api-secret",
      severity: "high",
      grants: "send data and commands to your devices",
      source: "https://docs.losant.com/applications/access-keys",
      words: ["losant"],
      pattern: /[0-9a-f]{64}/,
    },
  ],
});
