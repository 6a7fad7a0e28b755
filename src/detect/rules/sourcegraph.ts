import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Sourcegraph",
  revoke: "https://sourcegraph.com/user/settings/tokens",
  rules: [
    {
      id: "sourcegraph-token",
      label: "Sourcegraph access token",
      kind: "access-token",
      severity: "high",
      grants: "search and read your code",
      source: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
      anchor: "sgp_",
      pattern: /sgp_[a-fA-F\d]{16}_[a-fA-F\d]{40}|sgp_(?:local_)?[a-fA-F\d]{40}/,
    },
    {
      id: "sourcegraph-gateway-token",
      label: "Sourcegraph Cody Gateway token",
      kind: "access-token",
      severity: "high",
      grants: "run models at your cost",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/sourcegraph.yml",
      anchor: ["sgd_", "slk_"],
      pattern: /s(?:gd|lk)_[a-f\d]{64}/,
    },
    {
      id: "sourcegraph-token-legacy",
      label: "Sourcegraph access token",
      kind: "access-token",
      severity: "high",
      grants: "search and read your code",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/sourcegraph.go",
      words: ["sourcegraph"],
      pattern: /[a-fA-F\d]{40}/,
    },
  ],
});
