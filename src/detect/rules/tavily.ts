import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Tavily",
  revoke: "https://app.tavily.com",
  rules: [
    {
      id: "tavily-key",
      label: "Tavily API key",
      kind: "api-key",
      severity: "medium",
      grants: "search at your cost",
      source: "https://docs.tavily.com",
      anchor: "tvly-",
      pattern: /tvly-(?:dev-|prod-)?[\w-]{32,50}/,
    },
  ],
});
