import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "SettleMint",
  revoke: "https://console.settlemint.com",
  rules: [
    {
      id: "settlemint-access-token",
      label: "SettleMint access token",
      kind: "access-token",
      severity: "high",
      grants: "manage your blockchain applications",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/settlemint.go",
      anchor: ["sm_aat_", "sm_pat_", "sm_sat_"],
      pattern: /sm_[aps]at_[0-9A-Za-z]{16}/,
    },
  ],
});
