import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Composio",
  revoke: "https://platform.composio.dev",
  rules: [
    {
      id: "composio-key",
      label: "Composio API key",
      kind: "api-key",
      severity: "high",
      grants: "use the accounts connected to it",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/composio.yml",
      words: ["composio"],
      pattern: /[ac]k_[\w-]{20}/,
    },
  ],
});
