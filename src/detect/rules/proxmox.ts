import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Proxmox",
  revoke: "https://pve.proxmox.com/wiki/Proxmox_VE_API",
  rules: [
    {
      id: "proxmox-token",
      label: "Proxmox API token",
      kind: "access-token",
      severity: "high",
      grants: "manage virtual machines",
      source: "https://pve.proxmox.com/wiki/Proxmox_VE_API",
      words: ["pveapitoken", "proxmox", "pve_"],
      roles: ["token", "secret", "key", "pve"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
