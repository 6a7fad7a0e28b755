import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mollie",
  revoke: "https://my.mollie.com/dashboard/developers/api-keys",
  rules: [
    {
      id: "mollie-api-key",
      label: "Mollie API key",
      kind: "api-key",
      severity: "high",
      grants: "take payments and issue refunds",
      source: "https://docs.mollie.com/reference/authentication",
      words: ["mollie"],
      pattern: /(?:live|test|access)_[0-9A-Za-z]{30,40}/,
    },
  ],
});
