import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "LiveKit",
  revoke: "https://cloud.livekit.io",
  rules: [
    {
      id: "livekit-secret",
      label: "LiveKit API secret",
      kind: "api-secret",
      severity: "high",
      grants: "join and manage rooms",
      source: "https://docs.livekit.io/home/get-started/authentication",
      words: ["livekit"],
      roles: ["secret"],
      pattern: /[A-Za-z\d]{43,44}/,
    },
  ],
});
