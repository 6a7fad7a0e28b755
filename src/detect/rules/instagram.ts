import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Instagram",
  revoke: "https://developers.facebook.com/apps",
  rules: [
    {
      id: "instagram-access-token",
      label: "Instagram access token",
      kind: "access-token",
      severity: "high",
      grants: "read and post as you",
      source: "https://developers.facebook.com/docs/instagram-platform",
      anchor: ["IGQV", "IGQW", "IGAA"],
      pattern: /IG(?:Q[VW]|AA)[0-9A-Za-z_-]{100,400}/,
    },
    {
      id: "instagram-legacy-token",
      label: "Instagram access token",
      kind: "access-token",
      severity: "medium",
      grants: "read your profile",
      source: "https://developers.facebook.com/docs/instagram-platform",
      words: ["instagram"],
      pattern: /[0-9]{8,12}\.[0-9a-f]{7}\.[0-9a-f]{32}/,
    },
  ],
});
