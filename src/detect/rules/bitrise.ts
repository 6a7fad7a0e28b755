import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Bitrise",
  revoke: "https://app.bitrise.io/me/account/security",
  rules: [
    {
      id: "bitrise-token",
      label: "Bitrise access token",
      kind: "access-token",
      severity: "high",
      grants: "run and change builds",
      source: "https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html",
      words: ["bitrise"],
      pattern: /[\w-]{86}/,
    },
  ],
});
