import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "RapidAPI",
  revoke: "https://rapidapi.com/developer/apps",
  rules: [
    {
      id: "rapidapi-key",
      label: "RapidAPI API key",
      kind: "api-key",
      severity: "medium",
      grants: "call APIs at your cost",
      source: "https://docs.rapidapi.com/docs/keys",
      anchor: "msh",
      pattern: /[a-z\d]{10}msh[a-z\d]{15}p1[a-z\d]{5}jsn[a-z\d]{12}/,
    },
    {
      id: "rapidapi-key-legacy",
      label: "RapidAPI API key",
      kind: "api-key",
      severity: "medium",
      grants: "call APIs at your cost",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/rapidapi.go",
      words: ["rapidapi"],
      pattern: /[\w-]{50}/,
    },
  ],
});
