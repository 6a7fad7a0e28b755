import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Kagi",
  revoke: "https://kagi.com/settings?p=api",
  rules: [
    {
      id: "kagi-key",
      label: "Kagi API key or session link",
      kind: "api-key",
      severity: "high",
      grants: "search at your cost",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/kagi.yml",
      words: ["kagi"],
      pattern: /[\w-]{10,12}\.[\w-]{43}/,
    },
  ],
});
