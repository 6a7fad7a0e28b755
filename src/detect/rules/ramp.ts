import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Ramp",
  revoke: "https://app.ramp.com/developer",
  rules: [
    {
      id: "ramp-client-secret",
      label: "Ramp client secret",
      kind: "api-secret",
      severity: "high",
      grants: "read your company's cards and spending",
      source: "https://docs.ramp.com/developer-api",
      anchor: "ramp_sec_",
      pattern: /ramp_sec_[0-9A-Za-z]{40,60}/,
    },
  ],
});
