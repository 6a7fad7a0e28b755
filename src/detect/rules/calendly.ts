import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Calendly",
  revoke: "https://calendly.com/integrations/api_webhooks",
  rules: [
    {
      id: "calendly-token",
      label: "Calendly token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your events",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/calendly.yml",
      words: ["calendly"],
      pattern: /eyJ[0-9A-Za-z_-]{15,120}\.[0-9A-Za-z_-]{60,400}\.[0-9A-Za-z_-]{43,90}/,
    },
  ],
});
