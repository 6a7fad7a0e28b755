import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Chief Tools",
  revoke: "https://account.chief.app/api/tokens",
  rules: [
    {
      id: "chief-tools-token",
      label: "Chief Tools access token",
      kind: "access-token",
      severity: "high",
      grants: "act as you",
      source: "https://docs.chief.app",
      anchor: "ctp_",
      pattern: /ctp_[A-Za-z\d]{36,42}/,
    },
  ],
});
