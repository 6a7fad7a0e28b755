import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Namecheap",
  revoke: "https://ap.www.namecheap.com/settings/tools/apiaccess",
  rules: [
    {
      id: "namecheap-api-key",
      label: "Namecheap API key",
      kind: "api-key",
      severity: "high",
      grants: "change domains and DNS",
      source: "https://www.namecheap.com/support/api/intro",
      words: ["namecheap"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
