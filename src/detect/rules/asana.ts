import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Asana",
  revoke: "https://app.asana.com/0/my-apps",
  rules: [
    {
      id: "asana-personal-token",
      label: "Asana personal access token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your tasks",
      source: "https://developers.asana.com/docs/personal-access-token",
      words: ["asana"],
      pattern: /[012]\/[0-9]{10,20}(?:\/[0-9]{10,20})?:[0-9A-Za-z]{32,}/,
    },
    {
      id: "asana-oauth-token",
      label: "Asana OAuth token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your tasks",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/asanaoauth",
      words: ["asana"],
      pattern: /[0-9a-z/:]{51}/,
    },
    {
      id: "asana-client-secret",
      label: "Asana client secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your app",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/asana.go",
      words: ["asana"],
      pattern: /[0-9A-Za-z]{32,35}/,
    },
    {
      id: "asana-client-id",
      label: "Asana client ID",
      kind: "api-key",
      severity: "low",
      grants: "name your app, together with its secret",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/asana.go",
      words: ["asana"],
      pattern: /[0-9]{16}/,
    },
  ],
});
