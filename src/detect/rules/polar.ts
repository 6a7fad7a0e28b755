import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Polar",
  revoke: "https://polar.sh/settings",
  rules: [
    {
      id: "polar-access-token",
      label: "Polar access token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your sales",
      source: "https://docs.polar.sh/integrate/authentication",
      anchor: ["polar_oat_", "polar_pat_", "polar_at_", "polar_rt_", "polar_cst_", "polar_cs_", "polar_whs_"],
      pattern: /polar_(?:oat|pat|at_[uo]|rt_[uo]|cst|cs|whs)_[0-9A-Za-z_-]{32,64}/,
    },
  ],
});
