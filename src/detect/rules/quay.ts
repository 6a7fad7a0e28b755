import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Quay",
  revoke: "https://quay.io",
  rules: [
    {
      id: "quay-robot-token",
      label: "Quay robot token",
      kind: "access-token",
      severity: "high",
      grants: "push and pull images",
      source: "https://docs.quay.io/glossary/robot-accounts.html",
      words: ["quay"],
      pattern: /[A-Z\d]{64}/,
    },
  ],
});
