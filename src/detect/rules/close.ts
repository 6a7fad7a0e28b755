import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Close",
  revoke: "https://app.close.com/settings/developer/api-keys",
  rules: [
    {
      id: "close-api-key",
      label: "Close API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your leads",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/closecrm",
      anchor: "api_",
      pattern: /api_(?:[0-9A-Za-z]{22}\.[0-9A-Za-z]{22}|[0-9A-Za-z]{45})/,
    },
  ],
});
