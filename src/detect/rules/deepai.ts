import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "DeepAI",
  revoke: "https://deepai.org/dashboard/profile",
  rules: [
    {
      id: "deepai-key",
      label: "DeepAI API key",
      kind: "api-key",
      severity: "medium",
      grants: "run models at your cost",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/deepai",
      words: ["deepai"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
