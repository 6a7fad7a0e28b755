import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Unstructured",
  revoke: "https://platform.unstructured.io",
  rules: [
    {
      id: "unstructured-key",
      label: "Unstructured API key",
      kind: "api-key",
      severity: "medium",
      grants: "read documents at your cost",
      source: "https://docs.unstructured.io",
      words: ["unstructured"],
      pattern: /[A-Za-z\d]{30}/,
    },
  ],
});
