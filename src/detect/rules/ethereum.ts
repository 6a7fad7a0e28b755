import type { RuleFile } from "../rule.ts";
import { secp256k1Key } from "../verify/private-scalar.ts";

/** What people call a private key, in code and in ten languages. */
const LABELS: readonly string[] = [
  "private_key", "private-key", "privatekey", "private key", "privkey", "priv_key", "priv-key", "deployer_key",
  "signer_key", "wallet_key", "owner_key", "eth_key", "evm_key", "private_hex", "pvt_key",
  "privatekeytoaccount", "new wallet(", "ethers.wallet", "私钥", "私鑰", "秘密鍵", "개인 키", "개인키", "приватный ключ",
  "закрытый ключ", "приватний ключ", "özel anahtar", "chave privada", "clave privada", "llave privada",
  "clé privée", "chiave privata", "privater schlüssel", "khóa riêng",
];

// Sixty-four hex digits look like any hash; only a label tells.
export default (): RuleFile => ({
  name: "Ethereum",
  revoke: "",
  rules: [
    {
      id: "ethereum-private-key",
      label: "Wallet private key",
      kind: "private-key",
      severity: "critical",
      grants: "move everything the key holds",
      source: "https://ethereum.org/en/developers/docs/accounts/",
      words: LABELS,
      pattern: /(?:0x)?[0-9a-fA-F]{64}/,
      roles: LABELS,
      within: 60,
      verify: secp256k1Key,
    },
  ],
});
