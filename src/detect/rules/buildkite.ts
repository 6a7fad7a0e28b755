import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Buildkite",
  revoke: "https://buildkite.com/user/api-access-tokens",
  rules: [
    {
      id: "buildkite-token",
      label: "Buildkite API token",
      kind: "access-token",
      severity: "high",
      grants: "run and change pipelines",
      source: "https://buildkite.com/docs/apis/managing-api-tokens",
      anchor: ["bkua_", "bkpt_", "bkat_"],
      pattern: /bk(?:ua|pt|at)_[A-Za-z\d]{40}/,
    },
    {
      id: "buildkite-agent-token",
      label: "Buildkite agent token",
      kind: "access-token",
      severity: "high",
      grants: "take jobs and their secrets",
      source: "https://buildkite.com/docs/agent/v3/tokens",
      anchor: "bkct_",
      pattern: /bkct_[\w-]{40,120}/,
    },
    {
      id: "buildkite-agent-token-legacy",
      label: "Buildkite agent token",
      kind: "access-token",
      severity: "high",
      grants: "take jobs and their secrets",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/buildkite",
      words: ["buildkite"],
      pattern: /[a-z\d]{50}|[a-f\d]{40}/,
    },
  ],
});
