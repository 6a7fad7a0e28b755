import type { RuleFile } from "../rule.ts";
import { bech32 } from "../verify/bech32.ts";

export default (): RuleFile => ({
  name: "Nostr",
  revoke: "",
  rules: [
    {
      id: "nostr-private-key",
      label: "Nostr private key",
      kind: "private-key",
      severity: "critical",
      grants: "speak as you, for ever",
      source: "https://github.com/nostr-protocol/nips/blob/master/19.md",
      anchor: "nsec1",
      pattern: /nsec1[02-9ac-hj-np-z]{58}/,
      ...bech32("nostr"),
    },
    {
      id: "nostr-encrypted-key",
      label: "Nostr encrypted private key",
      kind: "encrypted-key",
      severity: "medium",
      grants: "speak as you, once its password is known",
      source: "https://github.com/nostr-protocol/nips/blob/master/49.md",
      anchor: "ncryptsec1",
      pattern: /ncryptsec1[02-9ac-hj-np-z]{156}/,
      ...bech32("nostr"),
    },
  ],
});
