import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Chocolatey",
  revoke: "https://community.chocolatey.org/account",
  rules: [
    {
      id: "chocolatey-key",
      label: "Chocolatey API key",
      kind: "api-key",
      severity: "high",
      grants: "publish your packages",
      source: "https://docs.chocolatey.org/en-us/create/commands/push",
      words: ["choco"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
