import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Firecrawl",
  revoke: "https://www.firecrawl.dev/app/api-keys",
  rules: [
    {
      id: "firecrawl-key",
      label: "Firecrawl API key",
      kind: "api-key",
      severity: "medium",
      grants: "crawl at your cost",
      source: "https://docs.firecrawl.dev",
      anchor: "fc-",
      pattern: /fc-[a-f\d]{32}/,
    },
  ],
});
