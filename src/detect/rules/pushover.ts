import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Pushover",
  revoke: "https://pushover.net",
  rules: [
    {
      id: "pushover-api-token",
      label: "Pushover API token",
      kind: "access-token",
      severity: "medium",
      grants: "send notifications as your app",
      source: "https://pushover.net/api",
      words: ["pushover"],
      pattern: /[0-9a-z]{30}/,
    },
  ],
});
