import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "WakaTime",
  revoke: "https://wakatime.com/settings/api-key",
  rules: [
    {
      id: "wakatime-key",
      label: "WakaTime API key",
      kind: "api-key",
      severity: "medium",
      grants: "read your coding activity",
      source: "https://wakatime.com/developers",
      anchor: "waka_",
      pattern: /waka_[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
