import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Maven Central",
  revoke: "https://central.sonatype.com/usertoken",
  rules: [
    {
      id: "maven-token",
      label: "Maven Central user token",
      kind: "access-token",
      severity: "high",
      grants: "publish your libraries",
      source: "https://central.sonatype.org/publish/generate-portal-token",
      words: ["sonatype", "ossrh", "maven_central", "mavencentral"],
      pattern: /[A-Za-z\d+\/]{44}/,
    },
  ],
});
