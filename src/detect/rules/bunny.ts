import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "bunny.net",
  revoke: "https://dash.bunny.net/account/api-key",
  rules: [
    {
      id: "bunny-api-key",
      label: "bunny.net API key",
      kind: "api-key",
      severity: "high",
      grants: "manage zones and stored files",
      source: "https://docs.bunny.net/reference/bunnynet-api-overview",
      words: ["bunny"],
      pattern: /[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}-[a-f\d]{4}-[a-f\d]{4}|[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}/,
    },
  ],
});
