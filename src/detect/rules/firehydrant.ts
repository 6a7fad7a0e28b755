import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "FireHydrant",
  revoke: "https://app.firehydrant.io",
  rules: [
    {
      id: "firehydrant-bot-token",
      label: "FireHydrant token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your incidents",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/firehydrant.yml",
      anchor: "fhb-",
      pattern: /fhb-[0-9a-f]{32}/,
    },
  ],
});
