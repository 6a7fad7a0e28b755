import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Etsy",
  revoke: "https://www.etsy.com/developers/your-apps",
  rules: [
    {
      id: "etsy-api-key",
      label: "Etsy API key",
      kind: "api-key",
      severity: "medium",
      grants: "use Etsy as your app",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/etsy.go",
      words: ["etsy"],
      pattern: /[0-9a-z]{24}/,
    },
  ],
});
