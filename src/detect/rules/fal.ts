import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "fal",
  revoke: "https://fal.ai/dashboard/keys",
  rules: [
    {
      id: "fal-key",
      label: "fal API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.fal.ai",
      words: ["fal_key", "fal_api", "fal.ai", "fal-ai", "fal.run"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}:[a-f\d]{32}/,
    },
  ],
});
