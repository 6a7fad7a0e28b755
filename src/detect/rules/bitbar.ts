import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "BitBar",
  revoke: "https://cloud.bitbar.com/#user/account-information",
  rules: [
    {
      id: "bitbar-api-key",
      label: "BitBar API key",
      kind: "api-key",
      severity: "high",
      grants: "run tests and see their sessions",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/bitbar.yml",
      words: ["bitbar"],
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
});
