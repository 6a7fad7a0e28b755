import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "LMNT",
  revoke: "https://app.lmnt.com/account",
  rules: [
    {
      id: "lmnt-key",
      label: "LMNT API key",
      kind: "api-key",
      severity: "medium",
      grants: "make speech at your cost",
      source: "https://docs.lmnt.com",
      words: ["lmnt"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
