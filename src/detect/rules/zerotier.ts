import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "ZeroTier",
  revoke: "https://my.zerotier.com/account",
  rules: [
    {
      id: "zerotier-token",
      label: "ZeroTier API token",
      kind: "access-token",
      severity: "high",
      grants: "change your networks",
      source: "https://docs.zerotier.com/api/central",
      words: ["zerotier"],
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
});
