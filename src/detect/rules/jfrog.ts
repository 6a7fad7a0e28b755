import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "JFrog",
  revoke: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
  rules: [
    {
      id: "jfrog-api-key",
      label: "JFrog Artifactory API key",
      kind: "api-key",
      severity: "high",
      grants: "read and publish packages",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/artifactory.go",
      anchor: "AKCp",
      pattern: /AKCp[A-Za-z\d]{69}/,
    },
    {
      id: "jfrog-reference-token",
      label: "JFrog reference token",
      kind: "access-token",
      severity: "high",
      grants: "read and publish packages",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/artifactory.go",
      anchor: "cmVmd",
      pattern: /cmVmd[A-Za-z\d]{59}/,
    },
    {
      id: "jfrog-token",
      label: "JFrog API key or token",
      kind: "access-token",
      severity: "high",
      grants: "read and publish packages",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/jfrog.go",
      words: ["jfrog", "artifactory", "bintray", "xray"],
      roles: ["key", "token", "password", "secret", "auth"],
      pattern: /[A-Za-z\d]{73}|[A-Za-z\d]{64}/,
    },
    {
      id: "jfrog-password",
      label: "JFrog Artifactory key or password",
      kind: "password",
      severity: "high",
      grants: "read and publish packages",
      source: "https://github.com/Yelp/detect-secrets/blob/master/detect_secrets/plugins/artifactory.py",
      words: ["artifactory", "jfrog"],
      pattern: /(?:AKC[A-Za-z\d]|AP[\dA-F])[A-Za-z\d]{8,}/,
    },
  ],
});
