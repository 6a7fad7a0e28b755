import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Sumo Logic",
  revoke: "https://service.sumologic.com/ui",
  rules: [
    {
      id: "sumologic-access-id",
      label: "Sumo Logic access ID",
      kind: "api-key",
      severity: "low",
      grants: "name your key, together with its secret",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/sumologic.go",
      words: ["sumo"],
      pattern: /su[0-9A-Za-z]{12}/,
    },
    {
      id: "sumologic-access-key",
      label: "Sumo Logic access key",
      kind: "api-secret",
      severity: "high",
      grants: "read and change your logs",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/sumologic.go",
      words: ["sumo"],
      pattern: /[0-9A-Za-z]{64}/,
    },
    {
      id: "sumologic-collector-url",
      label: "Sumo Logic collector URL",
      kind: "webhook-url",
      severity: "medium",
      grants: "write logs into your account",
      source: "https://help.sumologic.com/docs/send-data/hosted-collectors/http-source",
      anchor: "/receiver/v1/http/",
      pattern: /https:\/\/[0-9a-z.]{3,40}sumologic\.(?:com|net)\/receiver\/v1\/http\/[0-9A-Za-z_=-]{40,200}/,
    },
  ],
});
