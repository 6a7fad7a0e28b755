import type { RuleFile } from "../rule.ts";
import { bech32 } from "../verify/bech32.ts";

export default (): RuleFile => ({
  name: "Cardano",
  revoke: "",
  rules: [
    {
      id: "cardano-signing-key",
      label: "Cardano signing key",
      kind: "private-key",
      severity: "critical",
      grants: "move everything the key holds",
      source: "https://github.com/cardano-foundation/CIPs/blob/master/CIP-0005/README.md",
      anchor: ["ed25519_sk1", "addr_sk1", "stake_sk1", "acct_sk1", "root_sk1"],
      pattern: /(?:ed25519|addr|stake|acct|root)_sk1[02-9ac-hj-np-z]{58}/,
      ...bech32("cardano"),
    },
    {
      id: "cardano-extended-key",
      label: "Cardano extended signing key",
      kind: "private-key",
      severity: "critical",
      grants: "move everything the key holds",
      source: "https://github.com/cardano-foundation/CIPs/blob/master/CIP-0005/README.md",
      anchor: ["_xsk1"],
      pattern: /(?:root|acct|addr|stake|policy)_xsk1[02-9ac-hj-np-z]{159,165}/,
      ...bech32("cardano"),
    },
    {
      id: "cardano-ed25519e-key",
      label: "Cardano extended signing key",
      kind: "private-key",
      severity: "critical",
      grants: "move everything the key holds",
      source: "https://github.com/cardano-foundation/CIPs/blob/master/CIP-0005/README.md",
      anchor: "ed25519e_sk1",
      pattern: /ed25519e_sk1[02-9ac-hj-np-z]{109}/,
      ...bech32("cardano"),
    },
  ],
});
