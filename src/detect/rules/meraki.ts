import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Cisco Meraki",
  revoke: "https://account.meraki.com/login/dashboard_login",
  rules: [
    {
      id: "meraki-api-key",
      label: "Cisco Meraki API key",
      kind: "api-key",
      severity: "high",
      grants: "change networks of the organisation",
      source: "https://developer.cisco.com/meraki/api-v1/authorization",
      words: ["meraki"],
      pattern: /[a-f\d]{40}/,
    },
  ],
});
