import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Brave Search",
  revoke: "https://api-dashboard.search.brave.com",
  rules: [
    {
      id: "brave-key",
      label: "Brave Search API key",
      kind: "api-key",
      severity: "medium",
      grants: "search at your cost",
      source: "https://api-dashboard.search.brave.com/app/documentation",
      anchor: "BSA",
      pattern: /BSA[\w-]{27,28}/,
    },
  ],
});
