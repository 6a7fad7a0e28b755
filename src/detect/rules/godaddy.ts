import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "GoDaddy",
  revoke: "https://developer.godaddy.com/keys",
  rules: [
    {
      id: "godaddy-api-key",
      label: "GoDaddy API key",
      kind: "api-key",
      severity: "high",
      grants: "change domains and DNS",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/godaddy",
      words: ["godaddy"],
      pattern: /[A-Za-z\d]{8,16}_[A-Za-z\d]{16,22}/,
    },
    {
      id: "godaddy-api-secret",
      label: "GoDaddy API secret",
      kind: "api-secret",
      severity: "high",
      grants: "change domains and DNS",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/godaddy",
      words: ["godaddy"],
      roles: ["secret"],
      pattern: /[A-Za-z\d]{22}/,
    },
  ],
});
