import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Coveo",
  revoke: "https://platform.cloud.coveo.com/admin",
  rules: [
    {
      id: "coveo-key",
      label: "Coveo API key",
      kind: "api-key",
      severity: "high",
      grants: "search and change your index",
      source: "https://docs.coveo.com/en/1718",
      words: ["coveo"],
      pattern: /xx[a-f\d]{8}-[a-f\d]{4}-[a-f\d]{4}-[a-f\d]{4}-[a-f\d]{12}/,
    },
  ],
});
