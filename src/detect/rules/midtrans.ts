import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Midtrans",
  revoke: "https://dashboard.midtrans.com/settings/config_info",
  rules: [
    {
      id: "midtrans-server-key",
      label: "Midtrans server key",
      kind: "api-key",
      severity: "high",
      grants: "charge and refund payments",
      source: "https://docs.midtrans.com/reference/api-authorization-headers",
      anchor: "Mid-server-",
      pattern: /(?:SB-)?Mid-server-[0-9A-Za-z_-]{24}/,
    },
  ],
});
