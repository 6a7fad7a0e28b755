import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Harness",
  revoke: "https://app.harness.io/ng/account/user-profile",
  rules: [
    {
      id: "harness-token",
      label: "Harness API key",
      kind: "api-key",
      severity: "high",
      grants: "run pipelines and read their secrets",
      source: "https://developer.harness.io/docs/platform/automation/api/api-quickstart",
      anchor: ["pat.", "sat."],
      pattern: /[ps]at\.[\w-]{22}\.[A-Za-z\d]{24}\.[A-Za-z\d]{20}/,
    },
  ],
});
