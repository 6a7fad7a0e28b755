import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Plaid",
  revoke: "https://dashboard.plaid.com/developers/keys",
  rules: [
    {
      id: "plaid-access-token",
      label: "Plaid access token",
      kind: "access-token",
      severity: "high",
      grants: "read a person's bank account",
      source: "https://plaid.com/docs/quickstart/glossary",
      anchor: ["access-sandbox-", "access-development-", "access-production-"],
      pattern: /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      id: "plaid-secret",
      label: "Plaid secret",
      kind: "api-secret",
      severity: "high",
      grants: "read the bank accounts your customers linked",
      source: "https://plaid.com/docs/quickstart/glossary",
      words: ["plaid"],
      pattern: /[0-9a-z]{30}/,
    },
    {
      id: "plaid-client-id",
      label: "Plaid client ID",
      kind: "api-key",
      severity: "low",
      grants: "name your app, together with its secret",
      source: "https://plaid.com/docs/quickstart/glossary",
      words: ["plaid"],
      pattern: /[0-9a-z]{24}/,
    },
  ],
});
