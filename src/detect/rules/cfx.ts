import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Cfx.re",
  revoke: "https://keymaster.fivem.net",
  rules: [
    {
      id: "cfx-key",
      label: "Cfx.re server key",
      kind: "api-key",
      severity: "medium",
      grants: "run a game server as yours",
      source: "https://docs.fivem.net",
      anchor: "cfxk_",
      pattern: /cfxk_[A-Za-z\d]{18,24}_[A-Za-z\d]{5,8}/,
    },
  ],
});
