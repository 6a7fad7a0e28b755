import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Canva",
  revoke: "https://www.canva.com/developers/integrations",
  rules: [
    {
      id: "canva-client-secret",
      label: "Canva client secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your integration",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/canva.yml",
      anchor: "cnvca",
      pattern: /cnvca[0-9A-Za-z_-]{51}/,
    },
  ],
});
