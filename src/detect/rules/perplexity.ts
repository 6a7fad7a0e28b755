import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Perplexity",
  revoke: "https://www.perplexity.ai/settings/api",
  rules: [
    {
      id: "perplexity-key",
      label: "Perplexity API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.perplexity.ai",
      anchor: "pplx-",
      pattern: /pplx-[A-Za-z\d]{48,56}/,
    },
  ],
});
