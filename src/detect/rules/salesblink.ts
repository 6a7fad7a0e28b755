import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "SalesBlink",
  revoke: "https://run.salesblink.io",
  rules: [
    {
      id: "salesblink-api-key",
      label: "SalesBlink API key",
      kind: "api-key",
      severity: "high",
      grants: "act in your account",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/salesblink.yml",
      anchor: "key-",
      pattern: /key-[0-9A-Za-z_-]{64}/,
    },
    {
      id: "salesblink-key",
      label: "SalesBlink API key",
      kind: "api-key",
      severity: "high",
      grants: "act in your account",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/salesblink",
      words: ["salesblink"],
      pattern: /[A-Za-z]{16}/,
    },
  ],
});
