import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "42 Intra",
  revoke: "https://profile.intra.42.fr/oauth/applications",
  rules: [
    {
      id: "intra42-client-secret",
      label: "42 Intra client secret",
      kind: "api-secret",
      severity: "medium",
      grants: "act as your application",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/intra42.go",
      anchor: ["s-s4t2ud-", "s-s4t2af-"],
      pattern: /s-s4t2(?:ud|af)-[0-9a-f]{64}/,
    },
  ],
});
