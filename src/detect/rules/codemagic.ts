import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Codemagic",
  revoke: "https://codemagic.io/teams",
  rules: [
    {
      id: "codemagic-token",
      label: "Codemagic API token",
      kind: "access-token",
      severity: "high",
      grants: "run builds",
      source: "https://docs.codemagic.io/rest-api/codemagic-rest-api",
      words: ["codemagic"],
      pattern: /[\w-]{43}/,
    },
  ],
});
