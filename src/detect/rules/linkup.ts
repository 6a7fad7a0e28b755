import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Linkup",
  revoke: "https://app.linkup.so",
  rules: [
    {
      id: "linkup-key",
      label: "Linkup API key",
      kind: "api-key",
      severity: "medium",
      grants: "search at your cost",
      source: "https://docs.linkup.so",
      words: ["linkup"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
