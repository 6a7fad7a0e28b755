import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "SparkPost",
  revoke: "https://app.sparkpost.com/account/api-keys",
  rules: [
    {
      id: "sparkpost-api-key",
      label: "SparkPost API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail as you",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/sparkpost",
      words: ["sparkpost", "spark_post"],
      pattern: /[0-9A-Za-z]{40}/,
    },
  ],
});
