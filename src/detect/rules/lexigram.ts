import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Lexigram",
  revoke: "https://www.lexigram.io",
  rules: [
    {
      id: "lexigram-key",
      label: "Lexigram API key",
      kind: "api-key",
      severity: "medium",
      grants: "read medical texts at your cost",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/lexigram.yml",
      words: ["lexigram"],
      pattern: /[A-Za-z\d]{301}|[A-Za-z\d]{60,320}/,
    },
  ],
});
