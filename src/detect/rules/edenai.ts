import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Eden AI",
  revoke: "https://app.edenai.run/admin/api-settings",
  rules: [
    {
      id: "edenai-token",
      label: "Eden AI API token",
      kind: "access-token",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.edenai.co",
      words: ["edenai", "eden_ai"],
      pattern: /[\w-]{20,60}\.[\w-]{60,200}|eyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}/,
    },
  ],
});
