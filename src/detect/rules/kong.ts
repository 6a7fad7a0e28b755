import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Kong",
  revoke: "https://cloud.konghq.com/global/account/tokens",
  rules: [
    {
      id: "kong-token",
      label: "Kong access token",
      kind: "access-token",
      severity: "high",
      grants: "change gateways",
      source: "https://developer.konghq.com/konnect-api",
      anchor: ["kpat_", "spat_"],
      pattern: /[ks]pat_[A-Za-z\d]{40,60}/,
    },
  ],
});
