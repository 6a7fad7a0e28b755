import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Clerk",
  revoke: "https://dashboard.clerk.com",
  rules: [
    {
      id: "clerk-secret-key",
      label: "Clerk secret key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your users",
      source: "https://clerk.com/docs/guides/development/clerk-environment-variables",
      words: ["clerk"],
      pattern: /sk_(?:live|test)_[0-9A-Za-z]{40,50}/,
    },
  ],
});
