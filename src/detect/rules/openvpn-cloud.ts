import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "CloudConnexa",
  revoke: "https://cloud.openvpn.com",
  rules: [
    {
      id: "openvpn-cloud-client-secret",
      label: "CloudConnexa client secret",
      kind: "api-secret",
      severity: "high",
      grants: "change your network",
      source: "https://openvpn.net/cloud-docs",
      words: ["openvpn", "cloudconnexa"],
      pattern: /[0-9A-Za-z]{64}/,
    },
  ],
});
