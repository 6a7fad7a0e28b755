import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Pipedream",
  revoke: "https://pipedream.com/settings/account",
  rules: [
    {
      id: "pipedream-key",
      label: "Pipedream API key",
      kind: "api-key",
      severity: "high",
      grants: "run and change workflows",
      source: "https://pipedream.com/docs/rest-api/auth",
      words: ["pipedream"],
      pattern: /[a-z\d]{32}/,
    },
  ],
});
