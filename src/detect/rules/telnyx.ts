import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Telnyx",
  revoke: "https://portal.telnyx.com/#/app/api-keys",
  rules: [
    {
      id: "telnyx-api-key",
      label: "Telnyx API key",
      kind: "api-key",
      severity: "high",
      grants: "call and send messages at your cost",
      source: "https://developers.telnyx.com",
      anchor: "KEY",
      pattern: /KEY[0-9A-Za-z_-]{55}/,
    },
  ],
});
