import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Weights & Biases",
  revoke: "https://wandb.ai/authorize",
  rules: [
    {
      id: "wandb-key",
      label: "Weights & Biases API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write your runs and models",
      source: "https://docs.wandb.ai",
      anchor: "wandb_v1_",
      pattern: /wandb_v1_[\w-]{60,100}/,
    },
    {
      id: "wandb-key-legacy",
      label: "Weights & Biases API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write your runs and models",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/wandb",
      words: ["wandb", "weights_and_biases"],
      roles: ["wandb", "key", "token", "secret", "login"],
      pattern: /[a-f\d]{40}/,
    },
  ],
});
