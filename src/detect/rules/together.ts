import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Together AI",
  revoke: "https://api.together.ai/settings/api-keys",
  rules: [
    {
      id: "together-key",
      label: "Together AI API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.together.ai/docs/quickstart",
      anchor: "tgp_v1_",
      pattern: /tgp_v1_[\w-]{43}/,
    },
    {
      id: "together-key-legacy",
      label: "Together AI API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/togetherai",
      words: ["together"],
      pattern: /[a-f\d]{64}/,
    },
  ],
});
