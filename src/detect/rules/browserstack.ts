import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "BrowserStack",
  revoke: "https://www.browserstack.com/accounts/profile/details",
  rules: [
    {
      id: "browserstack-access-key",
      label: "BrowserStack access key",
      kind: "api-key",
      severity: "high",
      grants: "run tests and see their sessions",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/browserstack",
      words: ["browserstack", "browser_stack", "bstack"],
      pattern: /[A-Za-z\d]{20}/,
    },
  ],
});
