import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Chroma",
  revoke: "https://www.trychroma.com",
  rules: [
    {
      id: "chroma-key",
      label: "Chroma API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write your data",
      source: "https://docs.trychroma.com",
      anchor: "ck-",
      pattern: /ck-[1-9A-HJ-NP-Za-km-z]{43,44}/,
    },
  ],
});
