import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "SmartThings",
  revoke: "https://account.smartthings.com/tokens",
  rules: [
    {
      id: "smartthings-access-token",
      label: "SmartThings access token",
      kind: "access-token",
      severity: "high",
      grants: "control your home",
      source: "https://developer.smartthings.com/docs/getting-started/authorization-and-permissions",
      words: ["smartthings"],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
