import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Serper",
  revoke: "https://serper.dev/api-key",
  rules: [
    {
      id: "serper-key",
      label: "Serper API key",
      kind: "api-key",
      severity: "medium",
      grants: "search at your cost",
      source: "https://serper.dev",
      words: ["serper"],
      pattern: /[a-f\d]{40}/,
    },
  ],
});
