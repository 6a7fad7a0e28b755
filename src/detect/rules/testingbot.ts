import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "TestingBot",
  revoke: "https://testingbot.com/members/user/edit",
  rules: [
    {
      id: "testingbot-secret",
      label: "TestingBot key or secret",
      kind: "api-secret",
      severity: "high",
      grants: "run tests and see their sessions",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/testingbot",
      words: ["testingbot"],
      roles: ["secret", "key", "token"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
