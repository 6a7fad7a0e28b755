import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Sauce Labs",
  revoke: "https://app.saucelabs.com/user-settings",
  rules: [
    {
      id: "saucelabs-access-key",
      label: "Sauce Labs access key",
      kind: "api-key",
      severity: "high",
      grants: "run tests and see their sessions",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/saucelabs",
      words: ["sauce"],
      pattern: /[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}|[a-f\d]{32}/,
    },
  ],
});
