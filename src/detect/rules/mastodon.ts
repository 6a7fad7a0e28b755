import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mastodon",
  revoke: "https://joinmastodon.org",
  rules: [
    {
      id: "mastodon-access-token",
      label: "Mastodon access token",
      kind: "access-token",
      severity: "high",
      grants: "read and post as you",
      source: "https://docs.joinmastodon.org/client/token",
      words: ["mastodon"],
      pattern: /[0-9A-Za-z_-]{43}/,
    },
  ],
});
