import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Baseten",
  revoke: "https://app.baseten.co/settings/api_keys",
  rules: [
    {
      id: "baseten-key",
      label: "Baseten API key",
      kind: "api-key",
      severity: "high",
      grants: "run and deploy models",
      source: "https://docs.baseten.co",
      words: ["baseten"],
      pattern: /[A-Za-z\d]{8}\.[A-Za-z\d]{32}/,
    },
  ],
});
