import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Speechmatics",
  revoke: "https://portal.speechmatics.com/settings/api-keys",
  rules: [
    {
      id: "speechmatics-key",
      label: "Speechmatics API key",
      kind: "api-key",
      severity: "high",
      grants: "transcribe at your cost",
      source: "https://docs.speechmatics.com",
      words: ["speechmatics"],
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
});
