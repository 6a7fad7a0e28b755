import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Pusher",
  revoke: "https://dashboard.pusher.com",
  rules: [
    {
      id: "pusher-secret",
      label: "Pusher secret",
      kind: "api-secret",
      severity: "high",
      grants: "send events to your users",
      source: "https://pusher.com/docs/channels/library_auth_reference/rest-api",
      words: ["pusher"],
      pattern: /[0-9a-z]{20}/,
    },
  ],
});
