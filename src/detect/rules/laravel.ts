import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Laravel",
  revoke: "https://laravel.com/docs/encryption",
  rules: [
    {
      id: "laravel-app-key",
      label: "Laravel app key",
      kind: "api-secret",
      severity: "high",
      grants: "forge sessions, open encrypted data",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/laravel",
      anchor: "base64:",
      pattern: /base64:[A-Za-z\d+\/]{43}=/,
    },
  ],
});
