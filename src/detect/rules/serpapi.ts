import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "SerpApi",
  revoke: "https://serpapi.com/manage-api-key",
  rules: [
    {
      id: "serpapi-key",
      label: "SerpApi API key",
      kind: "api-key",
      severity: "medium",
      grants: "search at your cost",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/serpapi",
      words: ["serpapi", "serp_api"],
      pattern: /[a-f\d]{64}/,
    },
  ],
});
