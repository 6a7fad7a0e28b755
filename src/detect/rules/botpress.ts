import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Botpress",
  revoke: "https://app.botpress.cloud/profile/settings",
  rules: [
    {
      id: "botpress-token",
      label: "Botpress access token",
      kind: "access-token",
      severity: "high",
      grants: "run and change your bots",
      source: "https://botpress.com/docs",
      anchor: ["bp_pat_", "bp_bak_"],
      pattern: /bp_(?:pat|bak)_[A-Za-z\d]{36}/,
    },
  ],
});
