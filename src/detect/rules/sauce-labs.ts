import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Sauce Labs",
  revoke: "https://app.saucelabs.com/user-settings",
  rules: [
    {
      id: "sauce-labs-access-key",
      label: "Sauce Labs access key",
      kind: "api-key",
      severity: "medium",
      grants: "run tests on your account",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/saucelabs",
      words: ["sauce"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
  ],
});
