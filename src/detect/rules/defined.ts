import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Defined Networking",
  revoke: "https://admin.defined.net/settings/api-keys",
  rules: [
    {
      id: "defined-key",
      label: "Defined Networking API key",
      kind: "api-key",
      severity: "high",
      grants: "change your network",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/definednetworking.go",
      anchor: "dnkey-",
      pattern: /dnkey-[\w=-]{26}-[\w=-]{52}/,
    },
  ],
});
