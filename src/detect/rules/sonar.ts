import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "SonarQube",
  revoke: "https://sonarcloud.io/account/security",
  rules: [
    {
      id: "sonar-token",
      label: "SonarQube token",
      kind: "access-token",
      severity: "high",
      grants: "read code analysis, start scans",
      source: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens",
      anchor: ["squ_", "sqp_", "sqa_"],
      pattern: /sq[upa]_[\w=-]{40}/,
    },
    {
      id: "sonar-token-legacy",
      label: "SonarQube token",
      kind: "access-token",
      severity: "high",
      grants: "read code analysis, start scans",
      source: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens",
      words: ["sonar"],
      roles: ["token", "key", "secret", "login", "password", "sonarqube"],
      pattern: /[a-f\d]{40}/,
    },
  ],
});
