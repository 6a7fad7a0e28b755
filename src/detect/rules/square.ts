import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Square",
  revoke: "https://developer.squareup.com/apps",
  rules: [
    {
      id: "square-access-token",
      label: "Square access token",
      kind: "access-token",
      severity: "high",
      grants: "take payments and read your customers and orders",
      source: "https://developer.squareup.com/docs/build-basics/access-tokens",
      anchor: "EAAA",
      pattern: /EAAA[0-9A-Za-z_+=-]{60}/,
    },
    {
      id: "square-personal-token",
      label: "Square personal access token",
      kind: "access-token",
      severity: "high",
      grants: "take payments and read your customers and orders",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/square.go",
      anchor: "sq0atp-",
      pattern: /sq0atp-[0-9A-Za-z_-]{22,60}/,
    },
    {
      id: "square-application-secret",
      label: "Square application secret",
      kind: "api-secret",
      severity: "high",
      grants: "obtain tokens for the shops that installed your app",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/square.go",
      anchor: ["sq0csp-", "sq0csb-"],
      pattern: /sq0cs[bp]-[0-9A-Za-z_-]{40,50}/,
    },
    {
      id: "square-key",
      label: "Square access token",
      kind: "access-token",
      severity: "high",
      grants: "take payments and read your customers and orders",
      source: "https://developer.squareup.com/docs/build-basics/access-tokens",
      words: ["squareup", "square_"],
      pattern: /EAAA[0-9A-Za-z_-]{22,60}/,
    },
  ],
});
