import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Freemius",
  revoke: "https://dashboard.freemius.com",
  rules: [
    {
      id: "freemius-secret-key",
      label: "Freemius secret key",
      kind: "api-key",
      severity: "high",
      grants: "manage your plugin's sales",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/freemius.go",
      words: ["freemius", "secret_key"],
      pattern: /sk_[!-&(-~]{29}/,
    },
  ],
});
