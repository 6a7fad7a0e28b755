import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Tradier",
  revoke: "https://dash.tradier.com/settings/api",
  rules: [
    {
      id: "tradier-access-token",
      label: "Tradier access token",
      kind: "access-token",
      severity: "high",
      grants: "trade in your account",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/tradier",
      words: ["tradier"],
      pattern: /[0-9A-Za-z]{28}/,
    },
  ],
});
