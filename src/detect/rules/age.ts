import type { RuleFile } from "../rule.ts";
import { bech32 } from "../verify/bech32.ts";

export default (): RuleFile => ({
  name: "age",
  revoke: "",
  rules: [
    {
      id: "age-secret-key",
      label: "age secret key",
      kind: "private-key",
      severity: "high",
      grants: "decrypt your files",
      source: "https://github.com/C2SP/C2SP/blob/main/age.md",
      anchor: "AGE-SECRET-KEY-1",
      pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
      ...bech32(),
    },
    {
      id: "age-post-quantum-key",
      label: "age post-quantum secret key",
      kind: "private-key",
      severity: "high",
      grants: "decrypt your files",
      source: "https://github.com/C2SP/C2SP/blob/main/age.md",
      anchor: "AGE-SECRET-KEY-PQ-1",
      pattern: /AGE-SECRET-KEY-PQ-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
      ...bech32(),
    },
  ],
});
