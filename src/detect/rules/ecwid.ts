import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Ecwid",
  revoke: "https://my.ecwid.com",
  rules: [
    {
      id: "ecwid-secret-token",
      label: "Ecwid secret token",
      kind: "access-token",
      severity: "high",
      grants: "read and change the shop, its orders and customers",
      source: "https://api-docs.ecwid.com/reference/overview",
      words: ["ecwid"],
      pattern: /secret_[0-9A-Za-z]{32}/,
    },
  ],
});
