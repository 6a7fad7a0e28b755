import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Filecoin",
  revoke: "",
  rules: [
    {
      id: "filecoin-private-key",
      label: "Filecoin private key",
      kind: "private-key",
      severity: "critical",
      grants: "move everything the key holds",
      source: "https://docs.filecoin.io/basics/assets/wallets",
      anchor: "7b2254797065223a22",
      pattern: /7b2254797065223a22[0-9a-f]{60,260}/,
    },
  ],
});
