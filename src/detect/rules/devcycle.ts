import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "DevCycle",
  revoke: "https://app.devcycle.com",
  rules: [
    {
      id: "devcycle-server-key",
      label: "DevCycle server SDK key",
      kind: "api-key",
      severity: "high",
      grants: "read feature flags",
      source: "https://docs.devcycle.com/essentials/keys",
      anchor: "dvc_server_",
      pattern: /dvc_server_[\w-]{32,80}/,
    },
  ],
});
