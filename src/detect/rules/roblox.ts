import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Roblox",
  revoke: "https://www.roblox.com/my/account#!/security",
  rules: [
    {
      id: "roblox-session-cookie",
      label: "Roblox session cookie",
      kind: "session",
      severity: "high",
      grants: "act as you and take your items",
      source: "https://en.help.roblox.com/hc/en-us/articles/203313380",
      anchor: "_|WARNING:-DO-NOT-SHARE-THIS",
      pattern: /_\|WARNING:-DO-NOT-SHARE-THIS\.[0-9A-Za-z .,-]{40,160}\|_[0-9A-Za-z_-]{100,1500}/,
    },
  ],
});
