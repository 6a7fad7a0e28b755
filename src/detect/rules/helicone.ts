import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Helicone",
  revoke: "https://us.helicone.ai/settings/api-keys",
  rules: [
    {
      id: "helicone-key",
      label: "Helicone API key",
      kind: "api-key",
      severity: "high",
      grants: "read requests and prompts",
      source: "https://docs.helicone.ai",
      anchor: "sk-helicone-",
      pattern: /sk-helicone-[a-z\d-]{20,60}/,
    },
  ],
});
