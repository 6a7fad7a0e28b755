import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "ScrapeGraphAI",
  revoke: "https://dashboard.scrapegraphai.com",
  rules: [
    {
      id: "scrapegraph-key",
      label: "ScrapeGraphAI API key",
      kind: "api-key",
      severity: "medium",
      grants: "crawl at your cost",
      source: "https://docs.scrapegraphai.com",
      anchor: "sgai-",
      pattern: /sgai-[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
