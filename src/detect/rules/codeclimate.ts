import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Code Climate",
  revoke: "https://codeclimate.com/profile/tokens",
  rules: [
    {
      id: "codeclimate-token",
      label: "Code Climate token",
      kind: "access-token",
      severity: "medium",
      grants: "upload coverage, read reports",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/codeclimate.yml",
      words: ["codeclimate", "code_climate", "cc_test_reporter"],
      roles: ["token", "key", "secret", "reporter_id", "id"],
      pattern: /[a-f\d]{64}|[a-f\d]{40}/,
    },
  ],
});
