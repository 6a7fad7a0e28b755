import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "GitGuardian",
  revoke: "https://dashboard.gitguardian.com/api/personal-access-tokens",
  rules: [
    {
      id: "gitguardian-token",
      label: "GitGuardian access token",
      kind: "access-token",
      severity: "high",
      grants: "read incidents and scan",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/gitguardian",
      words: ["gitguardian", "ggshield"],
      pattern: /\w{72}/,
    },
  ],
});
