import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Upstage",
  revoke: "https://console.upstage.ai/api-keys",
  rules: [
    {
      id: "upstage-key",
      label: "Upstage API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://console.upstage.ai/docs",
      words: ["upstage"],
      pattern: /up_[A-Za-z\d]{29}/,
    },
  ],
});
