import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "HeyGen",
  revoke: "https://app.heygen.com/settings",
  rules: [
    {
      id: "heygen-key",
      label: "HeyGen API key",
      kind: "api-key",
      severity: "high",
      grants: "make videos at your cost",
      source: "https://docs.heygen.com",
      words: ["heygen"],
      pattern: /[A-Za-z\d]{46,48}={0,2}|sk_V2_[\w]{30,60}/,
    },
  ],
});
