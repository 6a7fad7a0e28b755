import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Expo",
  revoke: "https://expo.dev/settings/access-tokens",
  rules: [
    {
      id: "expo-token",
      label: "Expo access token",
      kind: "access-token",
      severity: "high",
      grants: "build and publish apps",
      source: "https://docs.expo.dev/accounts/programmatic-access",
      words: ["expo_token", "expo_access", "expo_cli"],
      pattern: /[\w-]{40}/,
    },
  ],
});
