import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Prefect",
  revoke: "https://app.prefect.cloud/my/api-keys",
  rules: [
    {
      id: "prefect-key",
      label: "Prefect API key",
      kind: "api-key",
      severity: "high",
      grants: "run and change flows",
      source: "https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys",
      anchor: ["pnu_", "pnb_"],
      pattern: /pn[ub]_[A-Za-z\d]{36}/,
    },
  ],
});
