import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mux",
  revoke: "https://dashboard.mux.com/settings/access-tokens",
  rules: [
    {
      id: "mux-token-secret",
      label: "Mux token secret",
      kind: "api-secret",
      severity: "high",
      grants: "read and change your videos",
      source: "https://www.mux.com/docs/core/make-api-requests",
      words: ["mux_", "mux.com", "mux token", "mux api"],
      pattern: /[0-9A-Za-z+/]{75}/,
    },
  ],
});
