import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Fireblocks",
  revoke: "https://console.fireblocks.io/",
  rules: [
    {
      id: "fireblocks-api-key",
      label: "Fireblocks API key",
      kind: "api-key",
      severity: "medium",
      grants: "act for a user of your workspace",
      source: "https://developers.fireblocks.com/docs/manage-api-keys",
      words: ["fireblocks"],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
