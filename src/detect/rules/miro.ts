import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Miro",
  revoke: "https://miro.com/app/settings/user-profile/apps",
  rules: [
    {
      id: "miro-access-token",
      label: "Miro access token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your boards",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/miro.yml",
      words: ["miro_", "miro.com", "miro access", "miro token", "miro api", "miro-"],
      pattern: /[0-9A-Za-z_-]{27}/,
    },
  ],
});
