import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "WorkOS",
  revoke: "https://dashboard.workos.com",
  rules: [
    {
      id: "workos-api-key",
      label: "WorkOS API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your users",
      source: "https://workos.com/docs/reference/authentication",
      words: ["workos"],
      pattern: /sk_(?:live_|test_)?[0-9A-Za-z]{40,100}/,
    },
  ],
});
