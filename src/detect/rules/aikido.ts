import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Aikido",
  revoke: "https://app.aikido.dev/settings/integrations",
  rules: [
    {
      id: "aikido-token",
      label: "Aikido token",
      kind: "access-token",
      severity: "medium",
      grants: "report to your account",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/aikido.yml",
      anchor: "AIK_",
      pattern: /AIK_[A-Z]{2,10}_[0-9A-Za-z_]{20,100}/,
    },
  ],
});
