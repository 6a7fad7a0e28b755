import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "ThingsBoard",
  revoke: "https://thingsboard.io/docs/user-guide/ui/devices",
  rules: [
    {
      id: "thingsboard-access-token",
      label: "ThingsBoard access token",
      kind: "access-token",
      severity: "medium",
      grants: "send data as your device",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/thingsboard.yml",
      words: ["thingsboard", "tb_"],
      pattern: /[0-9a-z]{20}/,
    },
    {
      id: "thingsboard-provision-key",
      label: "ThingsBoard device URL",
      kind: "signed-url",
      severity: "medium",
      grants: "send data as your device",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/thingsboard.yml",
      anchor: "thingsboard.cloud/api/v1/",
      pattern: /thingsboard\.cloud\/api\/v1\/[0-9a-z]{20}/,
    },
  ],
});
