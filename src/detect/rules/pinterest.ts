import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Pinterest",
  revoke: "https://developers.pinterest.com/apps",
  rules: [
    {
      id: "pinterest-access-token",
      label: "Pinterest access token",
      kind: "access-token",
      severity: "high",
      grants: "read and post as you",
      source: "https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization",
      anchor: ["pina_", "pinr_"],
      pattern: /pin[ar]_[0-9A-Z]{60,120}/,
    },
    {
      id: "pinterest-app-secret",
      label: "Pinterest app secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your app",
      source: "https://developers.pinterest.com",
      words: ["pinterest"],
      pattern: /[0-9a-f]{40}/,
    },
  ],
});
