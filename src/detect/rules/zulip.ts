import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Zulip",
  revoke: "https://zulip.com",
  rules: [
    {
      id: "zulip-api-key",
      label: "Zulip API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write messages as you",
      source: "https://zulip.com/api/api-keys",
      words: ["zulip"],
      pattern: /[0-9A-Za-z]{32}/,
    },
  ],
});
