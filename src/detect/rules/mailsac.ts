import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mailsac",
  revoke: "https://mailsac.com/api-keys",
  rules: [
    {
      id: "mailsac-key",
      label: "Mailsac API key",
      kind: "api-key",
      severity: "medium",
      grants: "read your test mail",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/mailsac",
      words: ["mailsac"],
      pattern: /k_[0-9A-Za-z]{36,60}/,
    },
  ],
});
