import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Webex",
  revoke: "https://developer.webex.com/my-apps",
  rules: [
    {
      id: "webex-bot-token",
      label: "Webex access token",
      kind: "access-token",
      severity: "high",
      grants: "read and write messages as you",
      source: "https://developer.webex.com/docs/bots",
      anchor: "_PF84_",
      pattern: /[0-9A-Za-z]{64}_PF84_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      id: "webex-client-secret",
      label: "Webex client secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your integration",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/webex",
      words: ["webex"],
      pattern: /[0-9A-Za-z_-]{64,65}/,
    },
  ],
});
