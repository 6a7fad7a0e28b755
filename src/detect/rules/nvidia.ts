import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "NVIDIA",
  revoke: "https://org.ngc.nvidia.com/setup/api-keys",
  rules: [
    {
      id: "nvidia-key",
      label: "NVIDIA API key",
      kind: "api-key",
      severity: "high",
      grants: "run models, pull images",
      source: "https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide",
      anchor: "nvapi-",
      pattern: /nvapi-[\w-]{60,70}/,
    },
    {
      id: "nvidia-ngc-key",
      label: "NVIDIA NGC key",
      kind: "api-key",
      severity: "high",
      grants: "pull and push images",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/nvapi",
      words: ["ngc_", "nvcr.io", "ngc.nvidia", "nvidia"],
      pattern: /[A-Za-z\d]{84}/,
    },
  ],
});
