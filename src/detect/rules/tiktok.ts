import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "TikTok",
  revoke: "https://developers.tiktok.com/apps",
  rules: [
    {
      id: "tiktok-access-token",
      label: "TikTok access token",
      kind: "access-token",
      severity: "high",
      grants: "read and post as you",
      source: "https://developers.tiktok.com/doc/oauth-user-access-token-management",
      anchor: ["act.", "rft."],
      pattern: /(?:act|rft)\.[0-9A-Za-z!._*-]{50,100}/,
    },
    {
      id: "tiktok-client-secret",
      label: "TikTok client secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your app",
      source: "https://developers.tiktok.com",
      words: ["tiktok"],
      pattern: /[0-9A-Za-z]{32,40}/,
    },
  ],
});
