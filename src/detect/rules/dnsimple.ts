import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "DNSimple",
  revoke: "https://dnsimple.com/user",
  rules: [
    {
      id: "dnsimple-token",
      label: "DNSimple API token",
      kind: "access-token",
      severity: "high",
      grants: "change domains and DNS",
      source: "https://developer.dnsimple.com/v2/#authentication",
      anchor: ["dnsimple_a_", "dnsimple_u_"],
      pattern: /dnsimple_[au]_[A-Za-z\d]{32}/,
    },
  ],
});
