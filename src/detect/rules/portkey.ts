import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Portkey",
  revoke: "https://app.portkey.ai/api-keys",
  rules: [
    {
      id: "portkey-key",
      label: "Portkey API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://portkey.ai/docs",
      words: ["portkey"],
      pattern: /[A-Za-z\d+\/]{26,28}={0,2}/,
    },
  ],
});
