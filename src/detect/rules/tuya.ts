import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Tuya",
  revoke: "https://platform.tuya.com",
  rules: [
    {
      id: "tuya-access-secret",
      label: "Tuya access secret",
      kind: "api-secret",
      severity: "high",
      grants: "control the devices of your project",
      source: "https://developer.tuya.com/en/docs/iot/api-request",
      words: ["tuya"],
      pattern: /[0-9a-f]{32}/,
    },
  ],
});
