import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Gradle",
  revoke: "https://plugins.gradle.org/u/-",
  rules: [
    {
      id: "gradle-publish-secret",
      label: "Gradle publish secret",
      kind: "api-secret",
      severity: "high",
      grants: "publish your plugins",
      source: "https://docs.gradle.org/current/userguide/publishing_gradle_plugins.html",
      words: ["gradle.publish", "gradle_publish"],
      roles: ["secret", "key"],
      pattern: /[A-Za-z\d]{32}/,
    },
    {
      id: "gradle-enterprise-key",
      label: "Gradle Develocity access key",
      kind: "api-key",
      severity: "medium",
      grants: "read and write build caches",
      source: "https://docs.gradle.com/develocity/gradle-plugin/current",
      words: ["gradle_enterprise", "develocity", "scans.gradle"],
      pattern: /[a-z\d]{52}/,
    },
  ],
});
