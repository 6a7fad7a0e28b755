import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "MonkeyLearn",
  revoke: "https://app.monkeylearn.com",
  rules: [
    {
      id: "monkeylearn-key",
      label: "MonkeyLearn API key",
      kind: "api-key",
      severity: "medium",
      grants: "run models at your cost",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/monkeylearn.yml",
      words: ["monkeylearn"],
      pattern: /[a-f\d]{40}/,
    },
  ],
});
