import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Context7",
  revoke: "https://context7.com/dashboard",
  rules: [
    {
      id: "context7-key",
      label: "Context7 API key",
      kind: "api-key",
      severity: "medium",
      grants: "search on your plan",
      source: "https://github.com/upstash/context7",
      anchor: "ctx7sk-",
      pattern: /ctx7sk-[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
