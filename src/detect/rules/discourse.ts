import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Discourse",
  revoke: "https://meta.discourse.org/t/create-and-configure-an-api-key/230124",
  rules: [
    {
      id: "discourse-api-key",
      label: "Discourse API key",
      kind: "api-key",
      severity: "high",
      grants: "act as any user of the forum",
      source: "https://docs.discourse.org",
      words: ["discourse"],
      pattern: /[0-9a-f]{64}/,
    },
  ],
});
