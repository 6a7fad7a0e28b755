import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Reddit",
  revoke: "https://www.reddit.com/prefs/apps",
  rules: [
    {
      id: "reddit-client-secret",
      label: "Reddit client secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your app",
      source: "https://github.com/reddit-archive/reddit/wiki/OAuth2",
      words: ["reddit", "praw"],
      pattern: /[0-9A-Za-z_-]{27,30}/,
    },
    {
      id: "reddit-client-id",
      label: "Reddit client ID",
      kind: "api-key",
      severity: "low",
      grants: "name your app, together with its secret",
      source: "https://github.com/reddit-archive/reddit/wiki/OAuth2",
      words: ["reddit", "praw"],
      pattern: /[0-9A-Za-z_-]{14,22}/,
      roles: ["client_id", "clientid", "client id"],
    },
  ],
});
