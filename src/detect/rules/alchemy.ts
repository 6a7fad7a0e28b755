import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Alchemy",
  revoke: "https://dashboard.alchemy.com/apps",
  rules: [
    {
      id: "alchemy-auth-token",
      label: "Alchemy auth token",
      kind: "access-token",
      severity: "high",
      grants: "manage your applications and webhooks",
      source: "https://www.alchemy.com/docs/how-to-use-jwts-for-api-requests",
      anchor: "alcht_",
      pattern: /alcht_[A-Za-z0-9]{30}/,
    },
    {
      id: "alchemy-api-key",
      label: "Alchemy API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://www.alchemy.com/docs/create-an-api-key",
      words: ["alchemy"],
      pattern: /[0-9A-Za-z_-]{32}/,
    },
    {
      id: "alchemy-short-key",
      label: "Alchemy API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://www.alchemy.com/docs/create-an-api-key",
      words: ["alchemy"],
      pattern: /[0-9A-Za-z_-]{21}/,
    },
  ],
});
