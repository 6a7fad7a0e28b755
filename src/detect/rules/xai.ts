import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "xAI",
  revoke: "https://console.x.ai",
  rules: [
    {
      id: "xai-key",
      label: "xAI API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.x.ai/docs/overview",
      anchor: "xai-",
      pattern: /xai-(?:token-)?[\w]{70,90}/,
    },
  ],
});
