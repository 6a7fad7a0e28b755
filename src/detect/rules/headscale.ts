import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Headscale",
  revoke: "https://headscale.net/stable/ref/remote-cli",
  rules: [
    {
      id: "headscale-key",
      label: "Headscale key",
      kind: "api-key",
      severity: "high",
      grants: "join or manage your network",
      source: "https://headscale.net/stable/ref/remote-cli",
      anchor: ["hskey-auth-", "hskey-api-"],
      pattern: /hskey-a(?:uth|pi)-[\w-]{12}-[\w-]{64}/,
    },
  ],
});
