import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Monero",
  revoke: "",
  rules: [
    {
      id: "monero-spend-key",
      label: "Monero secret spend key",
      kind: "private-key",
      severity: "critical",
      grants: "move everything the key holds",
      source: "https://docs.getmonero.org/cryptography/asymmetric/private-key/",
      words: ["monero", "spend key", "spend_key", "spendkey", "spend-key"],
      pattern: /[0-9a-f]{64}/,
      roles: ["spend key", "spend_key", "spendkey", "spend-key", "private key", "secret key", "private_key", "secret_key"],
    },
    {
      id: "monero-view-key",
      label: "Monero secret view key",
      kind: "private-key",
      severity: "medium",
      grants: "see every payment you receive",
      source: "https://docs.getmonero.org/cryptography/asymmetric/private-key/",
      words: ["view key", "view_key", "viewkey", "view-key"],
      pattern: /[0-9a-f]{64}/,
      roles: ["secret view key", "private view key", "view_key", "viewkey", "view key", "view-key"],
    },
  ],
});
