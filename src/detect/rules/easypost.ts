import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "EasyPost",
  revoke: "https://www.easypost.com/account/api-keys",
  rules: [
    {
      id: "easypost-api-key",
      label: "EasyPost API key",
      kind: "api-key",
      severity: "high",
      grants: "buy shipping labels at your cost",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/easypost.go",
      anchor: "EZAK",
      pattern: /EZAK[0-9A-Za-z]{54}/,
    },
    {
      id: "easypost-test-key",
      label: "EasyPost test key",
      kind: "api-key",
      severity: "low",
      grants: "act in test mode only",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/easypost.go",
      anchor: "EZTK",
      pattern: /EZTK[0-9A-Za-z]{54}/,
    },
  ],
});
