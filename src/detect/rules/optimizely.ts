import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Optimizely",
  revoke: "https://app.optimizely.com/v2/profile/api",
  rules: [
    {
      id: "optimizely-token",
      label: "Optimizely API token",
      kind: "access-token",
      severity: "high",
      grants: "change experiments",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/optimizely",
      words: ["optimizely"],
      pattern: /[\w-]{43,54}/,
    },
  ],
});
