import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Block Protocol",
  revoke: "https://blockprotocol.org/settings/api-keys",
  rules: [
    {
      id: "block-protocol-api-key",
      label: "Block Protocol API key",
      kind: "api-key",
      severity: "medium",
      grants: "act in your account",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/blockprotocol.yml",
      anchor: "b10ck5.",
      pattern: /b10ck5\.[0-9a-f]{32}\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
