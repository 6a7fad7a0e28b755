import type { RuleFile } from "../rule.ts";
import { bech32 } from "../verify/bech32.ts";

export default (): RuleFile => ({
  name: "Sui",
  revoke: "",
  rules: [
    {
      id: "sui-private-key",
      label: "Sui private key",
      kind: "private-key",
      severity: "critical",
      grants: "move everything the key holds",
      source: "https://github.com/sui-foundation/sips/blob/main/sips/sip-15.md",
      anchor: "suiprivkey1",
      pattern: /suiprivkey1[02-9ac-hj-np-z]{59}/,
      ...bech32("sui"),
    },
  ],
});
