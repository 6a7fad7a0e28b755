import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Antelope (EOS)",
  revoke: "",
  rules: [
    {
      id: "antelope-private-key",
      label: "EOS private key",
      kind: "private-key",
      severity: "critical",
      grants: "move everything the key holds",
      source: "https://github.com/AntelopeIO/leap",
      anchor: ["PVT_K1_", "PVT_R1_"],
      pattern: /PVT_[KR]1_[1-9A-HJ-NP-Za-km-z]{48,51}/,
    },
  ],
});
