import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Modal",
  revoke: "https://modal.com/settings/tokens",
  rules: [
    {
      id: "modal-token-id",
      label: "Modal token ID",
      kind: "api-key",
      severity: "medium",
      grants: "with its secret run code at your cost",
      source: "https://modal.com/docs/reference/modal.config",
      words: ["modal"],
      pattern: /ak-[A-Za-z\d]{22}/,
    },
    {
      id: "modal-token-secret",
      label: "Modal token secret",
      kind: "api-secret",
      severity: "high",
      grants: "run code at your cost",
      source: "https://modal.com/docs/reference/modal.config",
      words: ["modal"],
      pattern: /as-[A-Za-z\d]{22}/,
    },
  ],
});
