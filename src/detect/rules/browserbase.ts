import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Browserbase",
  revoke: "https://www.browserbase.com/settings",
  rules: [
    {
      id: "browserbase-key",
      label: "Browserbase API key",
      kind: "api-key",
      severity: "high",
      grants: "run browsers and read their sessions",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/browserbase.yml",
      anchor: ["bb_live_", "bb_test_"],
      pattern: /bb_(?:live|test)_[\w-]{27}/,
    },
  ],
});
