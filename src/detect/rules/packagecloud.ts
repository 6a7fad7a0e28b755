import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "packagecloud",
  revoke: "https://packagecloud.io/api_token",
  rules: [
    {
      id: "packagecloud-token",
      label: "packagecloud API token",
      kind: "access-token",
      severity: "high",
      grants: "read and publish packages",
      source: "https://packagecloud.io/docs/api",
      words: ["packagecloud"],
      pattern: /[a-f\d]{48}/,
    },
  ],
});
