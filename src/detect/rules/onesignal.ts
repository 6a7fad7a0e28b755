import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "OneSignal",
  revoke: "https://dashboard.onesignal.com",
  rules: [
    {
      id: "onesignal-api-key",
      label: "OneSignal API key",
      kind: "api-key",
      severity: "high",
      grants: "send notifications to your users",
      source: "https://documentation.onesignal.com/docs/keys-and-ids",
      anchor: "os_v2_",
      pattern: /os_v2_(?:app|org)_[a-z2-7]{80,110}/,
    },
    {
      id: "onesignal-rest-api-key",
      label: "OneSignal API key",
      kind: "api-key",
      severity: "high",
      grants: "send notifications to your users",
      source: "https://documentation.onesignal.com/docs/keys-and-ids",
      words: ["onesignal", "one_signal"],
      pattern: /[0-9A-Za-z]{48}/,
    },
  ],
});
