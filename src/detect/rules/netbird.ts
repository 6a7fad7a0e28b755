import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "NetBird",
  revoke: "https://app.netbird.io/team/users",
  rules: [
    {
      id: "netbird-token",
      label: "NetBird access token",
      kind: "access-token",
      severity: "high",
      grants: "change your network",
      source: "https://docs.netbird.io/how-to/access-netbird-public-api",
      anchor: "nbp_",
      pattern: /nbp_[A-Za-z\d]{36}/,
    },
  ],
});
