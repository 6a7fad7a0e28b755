import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Pingdom",
  revoke: "https://my.pingdom.com/app/api-tokens",
  rules: [
    {
      id: "pingdom-api-token",
      label: "Pingdom API token",
      kind: "access-token",
      severity: "medium",
      grants: "read and change your checks",
      source: "https://docs.pingdom.com/api",
      words: ["pingdom"],
      pattern: /[0-9A-Za-z_-]{70,86}/,
    },
  ],
});
