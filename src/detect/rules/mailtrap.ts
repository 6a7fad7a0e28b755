import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mailtrap",
  revoke: "https://mailtrap.io/api-tokens",
  rules: [
    {
      id: "mailtrap-api-token",
      label: "Mailtrap API token",
      kind: "access-token",
      severity: "high",
      grants: "send mail and read test mail",
      source: "https://docs.mailtrap.io",
      words: ["mailtrap"],
      pattern: /[0-9a-f]{32}/,
    },
  ],
});
