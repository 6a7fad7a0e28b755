import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Luma AI",
  revoke: "https://lumalabs.ai/api/keys",
  rules: [
    {
      id: "luma-key",
      label: "Luma AI API key",
      kind: "api-key",
      severity: "high",
      grants: "make videos at your cost",
      source: "https://docs.lumalabs.ai",
      anchor: "luma-",
      pattern: /luma-[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}-[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
