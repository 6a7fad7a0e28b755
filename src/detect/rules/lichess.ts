import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Lichess",
  revoke: "https://lichess.org/account/oauth/token",
  rules: [
    {
      id: "lichess-token",
      label: "Lichess access token",
      kind: "access-token",
      severity: "medium",
      grants: "play and change studies as you",
      source: "https://lichess.org/api#section/Introduction/Authentication",
      anchor: ["lip_", "lio_"],
      pattern: /li[po]_[A-Za-z\d]{20}/,
    },
  ],
});
