import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Blynk",
  revoke: "https://blynk.cloud/dashboard",
  rules: [
    {
      id: "blynk-device-token",
      label: "Blynk device token",
      kind: "access-token",
      severity: "medium",
      grants: "control your device",
      source: "https://docs.blynk.io/en/blynk.cloud/device-https-api",
      words: ["blynk"],
      pattern: /[0-9A-Za-z_-]{32}/,
    },
    {
      id: "blynk-access-token",
      label: "Blynk organisation token",
      kind: "access-token",
      severity: "high",
      grants: "control the devices of the organisation",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/blynk.yml",
      words: ["blynk"],
      pattern: /[0-9A-Za-z_-]{40}/,
    },
    {
      id: "blynk-client-id",
      label: "Blynk client ID",
      kind: "api-key",
      severity: "low",
      grants: "name your client, together with its secret",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/blynk.yml",
      anchor: "oa2-client-id_",
      pattern: /oa2-client-id_[0-9A-Za-z_-]{32}/,
    },
  ],
});
