import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Akeyless",
  revoke: "https://console.akeyless.io",
  rules: [
    {
      id: "akeyless-access-key",
      label: "Akeyless access key",
      kind: "api-key",
      severity: "high",
      grants: "read stored secrets",
      source: "https://docs.akeyless.io/docs/api-key",
      words: ["akeyless"],
      pattern: /[A-Za-z\d+\/]{43}=/,
    },
  ],
});
