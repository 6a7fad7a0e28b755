import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "LogicMonitor",
  revoke: "https://www.logicmonitor.com/support/rest-api-authentication",
  rules: [
    {
      id: "logicmonitor-bearer-token",
      label: "LogicMonitor token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your monitoring",
      source: "https://www.logicmonitor.com/support/rest-api-authentication",
      anchor: ["lmb_", "lma_"],
      pattern: /lm[ab]_[0-9A-Za-z+/=_-]{40,120}/,
    },
  ],
});
