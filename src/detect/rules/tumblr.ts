import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Tumblr",
  revoke: "https://www.tumblr.com/oauth/apps",
  rules: [
    {
      id: "tumblr-secret",
      label: "Tumblr key or secret",
      kind: "api-secret",
      severity: "medium",
      grants: "act as your app",
      source: "https://www.tumblr.com/docs/en/api/v2",
      words: ["tumblr"],
      pattern: /[0-9A-Za-z]{50}/,
    },
  ],
});
