import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Censys",
  revoke: "https://accounts.censys.io/settings/personal-access-tokens",
  rules: [
    {
      id: "censys-token",
      label: "Censys token",
      kind: "access-token",
      severity: "medium",
      grants: "use up your plan",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/censys.yml",
      anchor: "censys_",
      pattern: /censys_[0-9A-Za-z]{8,12}_[0-9A-Za-z]{20,40}/,
    },
    {
      id: "censys-api-secret",
      label: "Censys API secret",
      kind: "api-secret",
      severity: "medium",
      grants: "use up your plan",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/censys",
      words: ["censys"],
      pattern: /[0-9A-Za-z]{32}/,
    },
    {
      id: "censys-api-id",
      label: "Censys API ID",
      kind: "api-key",
      severity: "low",
      grants: "name your key, together with its secret",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/censys",
      words: ["censys"],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
