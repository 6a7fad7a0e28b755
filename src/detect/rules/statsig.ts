import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Statsig",
  revoke: "https://console.statsig.com/api_keys",
  rules: [
    {
      id: "statsig-secret-key",
      label: "Statsig server secret key",
      kind: "api-secret",
      severity: "high",
      grants: "read feature flags and log events",
      source: "https://docs.statsig.com/sdk-keys/api-keys",
      anchor: "secret-",
      pattern: /secret-[A-Za-z\d]{40,64}/,
    },
    {
      id: "statsig-console-key",
      label: "Statsig console key",
      kind: "api-key",
      severity: "high",
      grants: "change feature flags",
      source: "https://docs.statsig.com/sdk-keys/api-keys",
      anchor: "console-",
      pattern: /console-[A-Za-z\d]{40,64}/,
    },
  ],
});
