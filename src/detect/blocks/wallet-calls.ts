/** Raw keys that are handed to a wallet library: the call is the label. May read one argument. */
import type { FinderFile, Look, Match } from "../finder.ts";
import { secp256k1Key } from "../verify/private-scalar.ts";

const CALL = /^[A-Za-z_]{6,24}\(\s{0,20}(?:Buffer\.from\(\s{0,4}|bytes\.fromhex\(\s{0,4}|hex!\(\s{0,4})?["'`]((?:0x)?[0-9a-fA-F]{64})["'`]/;

function find(look: Look, at: number): Match[] {
  const found = CALL.exec(look.text.slice(at, at + 160));
  const key = found?.[1];
  if (!found || key === undefined || !look.spend(160) || secp256k1Key(key).valid === false) return [];
  const start = at + found[0].length - 1 - key.length;
  const span = { start, end: start + key.length };
  return [{ rule: "wallet-call-key", spans: [span], confidence: "contextual", why: "named", covers: { start: at, end: span.end } }];
}

export default (): FinderFile => ({
  name: "Ethereum",
  revoke: "",
  rules: [
    {
      id: "wallet-call-key",
      label: "Wallet private key in code",
      kind: "private-key",
      severity: "critical",
      grants: "move everything the key holds",
      source: "https://docs.ethers.org/v6/api/wallet/",
      provider: "ethereum",
    },
  ],
  finders: [
    { anchors: ["Wallet(", "privateKeyToAccount(", "privateKeyToAddress(", "fromPrivateKey(", "from_key(", "SigningKey("], find },
  ],
});

