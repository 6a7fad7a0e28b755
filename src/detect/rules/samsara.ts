import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Samsara",
  revoke: "https://cloud.samsara.com/o/_/settings/api-tokens",
  rules: [
    {
      id: "samsara-api-token",
      label: "Samsara API token",
      kind: "access-token",
      severity: "high",
      grants: "read and control your fleet",
      source: "https://developers.samsara.com/docs/authentication",
      anchor: "samsara_api_",
      pattern: /samsara_api_[0-9A-Za-z]{30}/,
    },
  ],
});
