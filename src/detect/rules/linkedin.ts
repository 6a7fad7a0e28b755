import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "LinkedIn",
  revoke: "https://www.linkedin.com/developers/apps",
  rules: [
    {
      id: "linkedin-client-secret",
      label: "LinkedIn client secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your app",
      source: "https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow",
      anchor: "WPL_AP1.",
      pattern: /WPL_AP1\.[0-9A-Za-z+/.]{16,30}={0,2}/,
    },
    {
      id: "linkedin-secret",
      label: "LinkedIn client secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your app",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/linkedin.go",
      words: ["linkedin", "linked_in", "linked-in"],
      pattern: /[0-9A-Za-z]{16}/,
    },
    {
      id: "linkedin-client-id",
      label: "LinkedIn client ID",
      kind: "api-key",
      severity: "low",
      grants: "name your app, together with its secret",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/linkedin.go",
      words: ["linkedin", "linked_in", "linked-in"],
      pattern: /[0-9a-z]{12,14}/,
    },
    {
      id: "linkedin-access-token",
      label: "LinkedIn access token",
      kind: "access-token",
      severity: "high",
      grants: "read and post as you",
      source: "https://learn.microsoft.com/linkedin/shared/authentication/authorization-code-flow",
      words: ["linkedin", "linked_in", "linked-in"],
      pattern: /AQ[0-9A-Za-z_-]{150,500}/,
    },
  ],
});
