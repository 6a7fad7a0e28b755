import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Kolide",
  revoke: "https://kolide.com",
  rules: [
    {
      id: "kolide-api-key",
      label: "Kolide API key",
      kind: "api-key",
      severity: "high",
      grants: "read your devices",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/kolide.yml",
      words: ["kolide"],
      pattern: /k2sk_[0-9A-Za-z_]{20,80}/,
    },
    {
      id: "kolide-secret-key",
      label: "Kolide API key",
      kind: "api-key",
      severity: "high",
      grants: "read your devices",
      source: "https://www.kolide.com/docs/developers",
      anchor: "k2sk_",
      pattern: /k2sk_v\d_[0-9A-Za-z]{20,60}/,
    },
  ],
});
