import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Xendit",
  revoke: "https://dashboard.xendit.co/settings/developers",
  rules: [
    {
      id: "xendit-secret-key",
      label: "Xendit secret key",
      kind: "api-key",
      severity: "high",
      grants: "take payments and send payouts",
      source: "https://docs.xendit.co/docs/api-keys",
      anchor: ["xnd_production_", "xnd_development_"],
      pattern: /xnd_(?:production|development)_[0-9A-Za-z_-]{40,80}/,
    },
  ],
});
