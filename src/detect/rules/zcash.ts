import type { RuleFile } from "../rule.ts";
import { bech32 } from "../verify/bech32.ts";

export default (): RuleFile => ({
  name: "Zcash",
  revoke: "",
  rules: [
    {
      id: "zcash-spending-key",
      label: "Zcash extended spending key",
      kind: "private-key",
      severity: "critical",
      grants: "move everything the key holds",
      source: "https://zips.z.cash/zip-0032",
      anchor: "secret-extended-key-",
      pattern: /secret-extended-key-(?:main|test)1[02-9ac-hj-np-z]{277,285}/,
      ...bech32("zcash"),
    },
  ],
});
