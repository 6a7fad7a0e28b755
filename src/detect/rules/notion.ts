import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Notion",
  revoke: "https://www.notion.so/profile/integrations",
  rules: [
    {
      id: "notion-integration-token",
      label: "Notion integration token",
      kind: "access-token",
      severity: "high",
      grants: "read and change the pages shared with it",
      source: "https://developers.notion.com/docs/authorization",
      anchor: "ntn_",
      pattern: /ntn_[0-9]{11}[0-9A-Za-z]{35}/,
    },
    {
      id: "notion-legacy-token",
      label: "Notion integration token",
      kind: "access-token",
      severity: "high",
      grants: "read and change the pages shared with it",
      source: "https://developers.notion.com/docs/authorization",
      anchor: "secret_",
      pattern: /secret_[0-9A-Za-z]{43}/,
    },
  ],
});
