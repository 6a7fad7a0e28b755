import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mailgun",
  revoke: "https://app.mailgun.com/settings/api_security",
  rules: [
    {
      id: "mailgun-api-key",
      label: "Mailgun API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail as you and read your logs",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/mailgun.go",
      anchor: "key-",
      pattern: /key-[0-9A-Fa-f]{32}/,
    },
    {
      id: "mailgun-signing-key",
      label: "Mailgun API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail as you and read your logs",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/mailgun.go",
      words: ["mailgun"],
      pattern: /[0-9a-z]{32}-[0-9a-z]{8}-[0-9a-z]{8}/,
    },
    {
      id: "mailgun-key",
      label: "Mailgun API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail as you and read your logs",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/mailgun.yml",
      words: ["mailgun"],
      pattern: /[0-9a-z]{32}/,
    },
  ],
});
