import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "BuddyNS",
  revoke: "https://www.buddyns.com/buddyboard",
  rules: [
    {
      id: "buddyns-token",
      label: "BuddyNS API key",
      kind: "api-key",
      severity: "high",
      grants: "change DNS zones",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/buddyns.yml",
      words: ["buddyns"],
      pattern: /[a-z\d]{40}/,
    },
  ],
});
