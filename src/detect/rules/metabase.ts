import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Metabase",
  revoke: "https://www.metabase.com/docs/latest/people-and-groups/api-keys",
  rules: [
    {
      id: "metabase-key",
      label: "Metabase API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your dashboards",
      source: "https://www.metabase.com/docs/latest/people-and-groups/api-keys",
      words: ["metabase"],
      pattern: /mb_[A-Za-z\d+/]{43}=/,
    },
  ],
});
