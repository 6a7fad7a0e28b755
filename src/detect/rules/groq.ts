import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Groq",
  revoke: "https://console.groq.com/keys",
  rules: [
    {
      id: "groq-key",
      label: "Groq API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://console.groq.com/docs/quickstart",
      anchor: "gsk_",
      pattern: /gsk_[A-Za-z\d]{52}/,
    },
  ],
});
