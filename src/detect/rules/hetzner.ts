import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Hetzner",
  revoke: "https://console.hetzner.cloud",
  rules: [
    {
      id: "hetzner-token",
      label: "Hetzner API token",
      kind: "access-token",
      severity: "high",
      grants: "manage servers of the project",
      source: "https://docs.hetzner.cloud",
      words: ["hetzner", "hcloud"],
      pattern: /[A-Za-z\d]{64}/,
    },
    {
      id: "hetzner-dns-token",
      label: "Hetzner DNS token",
      kind: "access-token",
      severity: "high",
      grants: "change DNS zones",
      source: "https://dns.hetzner.com/api-docs",
      words: ["hetzner"],
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
});
