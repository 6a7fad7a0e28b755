import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Puppet Forge",
  revoke: "https://forge.puppet.com",
  rules: [
    {
      id: "puppet-key",
      label: "Puppet Forge API key",
      kind: "api-key",
      severity: "high",
      grants: "publish your modules",
      source: "https://forgeapi.puppet.com",
      words: ["puppet", "forge_api", "blacksmith_forge"],
      pattern: /[a-f\d]{64}/,
    },
  ],
});
