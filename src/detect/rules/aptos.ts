import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Aptos",
  revoke: "",
  rules: [
    {
      id: "aptos-private-key",
      label: "Aptos private key",
      kind: "private-key",
      severity: "critical",
      grants: "move everything the key holds",
      source: "https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md",
      anchor: ["ed25519-priv-0x", "secp256k1-priv-0x"],
      pattern: /(?:ed25519|secp256k1)-priv-0x[0-9a-fA-F]{64}/,
    },
  ],
});
