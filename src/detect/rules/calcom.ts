import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Cal.com",
  revoke: "https://app.cal.com/settings/developer/api-keys",
  rules: [
    {
      id: "calcom-api-key",
      label: "Cal.com API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your bookings",
      source: "https://cal.com/docs/api-reference",
      anchor: "cal_",
      pattern: /cal_(?:live_|test_)?[0-9a-f]{32}/,
    },
  ],
});
