import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Travis CI",
  revoke: "https://app.travis-ci.com/account/preferences",
  rules: [
    {
      id: "travis-token",
      label: "Travis CI API token",
      kind: "access-token",
      severity: "high",
      grants: "run builds and read their secrets",
      source: "https://docs.travis-ci.com/user/triggering-builds",
      words: ["travis"],
      pattern: /[A-Za-z\d_-]{22}/,
    },
  ],
});
