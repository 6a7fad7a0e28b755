import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Braintrust",
  revoke: "https://www.braintrust.dev/app/settings",
  rules: [
    {
      id: "braintrust-key",
      label: "Braintrust API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write your experiments",
      source: "https://www.braintrust.dev/docs",
      words: ["braintrust"],
      pattern: /sk-[A-Za-z\d]{48}/,
    },
  ],
});
