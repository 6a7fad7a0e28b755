import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Thunderstore",
  revoke: "https://thunderstore.io/settings",
  rules: [
    {
      id: "thunderstore-token",
      label: "Thunderstore API token",
      kind: "access-token",
      severity: "high",
      grants: "publish your packages",
      source: "https://thunderstore.io/api/docs",
      anchor: "tss_",
      pattern: /tss_[A-Za-z\d]{36}/,
    },
  ],
});
