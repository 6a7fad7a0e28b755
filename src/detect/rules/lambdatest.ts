import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "LambdaTest",
  revoke: "https://accounts.lambdatest.com/security",
  rules: [
    {
      id: "lambdatest-access-key",
      label: "LambdaTest access key",
      kind: "api-key",
      severity: "high",
      grants: "run tests and see their sessions",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/lambdatest",
      words: ["lambdatest", "lambda_test", "lt_access_key"],
      pattern: /LT_[A-Za-z\d]{45,47}|[A-Za-z\d]{50}/,
    },
  ],
});
