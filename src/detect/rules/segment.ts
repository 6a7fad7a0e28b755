import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Segment",
  revoke: "https://app.segment.com",
  rules: [
    {
      id: "segment-public-api-token",
      label: "Segment API token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your data pipelines",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/segment.yml",
      anchor: "sgp_",
      pattern: /sgp_[0-9A-Za-z]{64}/,
    },
    {
      id: "segment-api-token",
      label: "Segment API token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your data pipelines",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/segmentapikey",
      words: ["segment"],
      pattern: /[0-9A-Za-z_-]{43}\.[0-9A-Za-z_-]{43}/,
    },
    {
      id: "segment-write-key",
      label: "Segment write key",
      kind: "api-key",
      severity: "medium",
      grants: "write events into your account",
      source: "https://segment.com/docs/connections/find-writekey",
      words: ["segment"],
      pattern: /[0-9A-Za-z]{32}/,
    },
  ],
});
