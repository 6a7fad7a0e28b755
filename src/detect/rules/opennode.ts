import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "OpenNode",
  revoke: "https://app.opennode.com/developers/integrations",
  rules: [
    {
      id: "opennode-api-key",
      label: "OpenNode API key",
      kind: "api-key",
      severity: "high",
      grants: "create charges and withdrawals",
      source: "https://developers.opennode.com/reference/api-keys",
      words: ["opennode", "open_node"],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
