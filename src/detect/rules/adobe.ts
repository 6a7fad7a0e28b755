import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Adobe",
  revoke: "https://developer.adobe.com/console",
  rules: [
    {
      id: "adobe-client-secret",
      label: "Adobe client secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your integration",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/adobe.go",
      anchor: ["p8e-", "p8-"],
      pattern: /p8e?-[0-9A-Za-z_-]{32}/,
    },
    {
      id: "adobe-client-id",
      label: "Adobe client ID",
      kind: "api-key",
      severity: "low",
      grants: "name your integration, together with its secret",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/adobe.go",
      words: ["adobe"],
      pattern: /[0-9A-Fa-f]{32}/,
    },
    {
      id: "adobe-short-id",
      label: "Adobe API key",
      kind: "api-key",
      severity: "medium",
      grants: "use Adobe as your integration",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/adobeio",
      words: ["adobe"],
      pattern: /[0-9A-Za-z.]{12}/,
    },
  ],
});
