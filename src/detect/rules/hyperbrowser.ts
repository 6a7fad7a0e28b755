import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Hyperbrowser",
  revoke: "https://app.hyperbrowser.ai",
  rules: [
    {
      id: "hyperbrowser-key",
      label: "Hyperbrowser API key",
      kind: "api-key",
      severity: "high",
      grants: "run browsers and read their sessions",
      source: "https://docs.hyperbrowser.ai",
      anchor: "hb_",
      pattern: /hb_[a-f\d]{60}/,
    },
  ],
});
