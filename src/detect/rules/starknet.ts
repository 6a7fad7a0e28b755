import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Starknet",
  revoke: "",
  rules: [
    {
      id: "starknet-private-key",
      label: "Starknet private key",
      kind: "private-key",
      severity: "critical",
      grants: "move everything the key holds",
      source: "https://docs.starknet.io/",
      words: ["starknet", "stark_", "paradex", "argent", "braavos"],
      pattern: /0x[0-9a-fA-F]{58,63}/,
      roles: ["private_key", "private-key", "private key", "privatekey", "secret"],
    },
  ],
});
