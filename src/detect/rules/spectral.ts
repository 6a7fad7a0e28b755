import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Spectral",
  revoke: "https://spectralops.io",
  rules: [
    {
      id: "spectral-key",
      label: "Spectral key",
      kind: "api-key",
      severity: "medium",
      grants: "send findings to your account",
      source: "https://guides.spectralops.io/docs",
      anchor: "spu-",
      pattern: /spu-[a-f\d]{32}/,
    },
  ],
});
