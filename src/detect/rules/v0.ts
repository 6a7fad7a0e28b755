import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "v0",
  revoke: "https://v0.app/chat/settings/keys",
  rules: [
    {
      id: "v0-key",
      label: "v0 API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://v0.app/docs/api",
      anchor: "v1:",
      pattern: /v1:[A-Za-z\d]{24}:[A-Za-z\d]{24}/,
    },
  ],
});
