import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Fly.io",
  revoke: "https://fly.io/user/personal_access_tokens",
  rules: [
    {
      id: "fly-token",
      label: "Fly.io access token",
      kind: "access-token",
      severity: "high",
      grants: "deploy and manage your apps",
      source: "https://fly.io/docs/security/tokens",
      anchor: ["fo1_", "fm1a_", "fm1r_", "fm2_"],
      pattern: /fo1_[\w-]{43}|fm(?:1[ar]|2)_[A-Za-z\d+\/]{100,}={0,3}/,
    },
  ],
});
