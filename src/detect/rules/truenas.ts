import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "TrueNAS",
  revoke: "https://www.truenas.com/docs",
  rules: [
    {
      id: "truenas-api-key",
      label: "TrueNAS API key",
      kind: "api-key",
      severity: "high",
      grants: "control your storage",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/truenas.yml",
      words: ["truenas"],
      pattern: /[0-9]{1,3}-[0-9A-Za-z]{64}/,
    },
  ],
});
