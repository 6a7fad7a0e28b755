import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Bluesky",
  revoke: "https://bsky.app/settings/app-passwords",
  rules: [
    {
      id: "bluesky-app-password",
      label: "Bluesky app password",
      kind: "password",
      severity: "high",
      grants: "read and post as you",
      source: "https://docs.bsky.app/docs/get-started",
      words: ["bluesky", "bsky", "atproto"],
      pattern: /[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}/,
    },
  ],
});
