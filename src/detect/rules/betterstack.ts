import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Better Stack",
  revoke: "https://betterstack.com/settings/api-tokens",
  rules: [
    {
      id: "betterstack-api-token",
      label: "Better Stack token",
      kind: "access-token",
      severity: "medium",
      grants: "read or write your logs and monitors",
      source: "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api",
      words: ["betterstack", "better_stack", "betteruptime", "logtail"],
      pattern: /[0-9A-Za-z]{24}/,
    },
  ],
});
