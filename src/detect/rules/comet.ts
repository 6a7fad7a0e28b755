import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Comet",
  revoke: "https://www.comet.com/api/my/settings",
  rules: [
    {
      id: "comet-key",
      label: "Comet API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write your experiments",
      source: "https://www.comet.com/docs/v2",
      words: ["comet_", "comet.ml", "comet_ml", "opik"],
      pattern: /[A-Za-z\d]{25}/,
    },
  ],
});
