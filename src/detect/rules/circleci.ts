import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "CircleCI",
  revoke: "https://app.circleci.com/settings/user/tokens",
  rules: [
    {
      id: "circleci-token",
      label: "CircleCI API token",
      kind: "access-token",
      severity: "high",
      grants: "run and change builds and their secrets",
      source: "https://circleci.com/docs/managing-api-tokens",
      anchor: ["CCIPAT_", "CCIPRJ_"],
      pattern: /CCIP(?:AT|RJ)_[A-Za-z\d]{22,24}_[a-z\d]{40,42}/,
    },
    {
      id: "circleci-token-legacy",
      label: "CircleCI API token",
      kind: "access-token",
      severity: "high",
      grants: "run and change builds and their secrets",
      source: "https://circleci.com/docs/managing-api-tokens",
      words: ["circleci", "circle_ci", "circle_token", "circle-token"],
      pattern: /[a-fA-F\d]{40}/,
    },
  ],
});
