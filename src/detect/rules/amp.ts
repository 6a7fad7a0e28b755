import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Amp",
  revoke: "https://ampcode.com/settings",
  rules: [
    {
      id: "amp-key",
      label: "Amp access token",
      kind: "access-token",
      severity: "high",
      grants: "run agents at your cost",
      source: "https://ampcode.com/manual",
      anchor: "sgamp_user_",
      pattern: /sgamp_user_[A-Z\d]{26}_[a-f\d]{64}/,
    },
  ],
});
