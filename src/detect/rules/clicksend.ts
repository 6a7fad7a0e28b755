import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "ClickSend",
  revoke: "https://dashboard.clicksend.com",
  rules: [
    {
      id: "clicksend-api-key",
      label: "ClickSend API key",
      kind: "api-key",
      severity: "high",
      grants: "send messages at your cost",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/clicksendsms",
      words: ["clicksend"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
  ],
});
