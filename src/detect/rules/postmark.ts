import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Postmark",
  revoke: "https://account.postmarkapp.com/api_tokens",
  rules: [
    {
      id: "postmark-server-token",
      label: "Postmark token",
      kind: "access-token",
      severity: "high",
      grants: "send mail as you",
      source: "https://postmarkapp.com/developer/api/overview",
      words: ["postmark"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
  ],
});
