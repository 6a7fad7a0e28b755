import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Replit",
  revoke: "https://replit.com/account",
  rules: [
    {
      id: "replit-token",
      label: "Replit token",
      kind: "access-token",
      severity: "high",
      grants: "act as you",
      source: "https://docs.replit.com",
      words: ["replit", "repl_identity"],
      roles: ["token", "key", "secret", "sid"],
      pattern: /v2\.public\.[\w-]{40,}|[\w-]{40,64}/,
    },
  ],
});
