import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "GoCardless",
  revoke: "https://manage.gocardless.com/developers",
  rules: [
    {
      id: "gocardless-access-token",
      label: "GoCardless access token",
      kind: "access-token",
      severity: "high",
      grants: "collect direct debits from your customers",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/gocardless.go",
      words: ["gocardless", "go_cardless"],
      pattern: /(?:live|sandbox)_[0-9A-Za-z_=-]{40}/,
    },
  ],
});
