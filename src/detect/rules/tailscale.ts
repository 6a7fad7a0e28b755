import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Tailscale",
  revoke: "https://login.tailscale.com/admin/settings/keys",
  rules: [
    {
      id: "tailscale-key",
      label: "Tailscale key",
      kind: "api-key",
      severity: "high",
      grants: "join or manage your network",
      source: "https://tailscale.com/kb/1277/key-prefixes",
      anchor: "tskey-",
      pattern: /tskey-[a-z]{2,12}-[A-Za-z\d]{6,24}-[A-Za-z\d]{8,40}/,
    },
  ],
});
