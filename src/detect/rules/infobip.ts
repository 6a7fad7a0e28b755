import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Infobip",
  revoke: "https://portal.infobip.com",
  rules: [
    {
      id: "infobip-api-key",
      label: "Infobip API key",
      kind: "api-key",
      severity: "high",
      grants: "call and send messages at your cost",
      source: "https://www.infobip.com/docs/essentials/api-essentials/api-authentication",
      words: ["infobip"],
      pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
