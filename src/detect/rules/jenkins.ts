import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Jenkins",
  revoke: "https://www.jenkins.io/doc/book/security",
  rules: [
    {
      id: "jenkins-token",
      label: "Jenkins API token or admin password",
      kind: "access-token",
      severity: "high",
      grants: "run jobs and read their secrets",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/jenkins.yml",
      words: ["jenkins"],
      roles: ["token", "password", "key", "secret", "crumb", "auth", "user"],
      pattern: /11[a-f\d]{32}|[a-f\d]{32}/,
      within: 200,
    },
  ],
});
