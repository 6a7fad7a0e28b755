import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Linode",
  revoke: "https://cloud.linode.com/profile/tokens",
  rules: [
    {
      id: "linode-token",
      label: "Linode access token",
      kind: "access-token",
      severity: "high",
      grants: "manage servers and data of the account",
      source: "https://techdocs.akamai.com/linode-api/reference/get-started",
      words: ["linode"],
      pattern: /[a-f\d]{64}/,
    },
  ],
});
