import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Splunk",
  revoke: "https://www.splunk.com",
  rules: [
    {
      id: "splunk-hec-token",
      label: "Splunk HEC token",
      kind: "access-token",
      severity: "medium",
      grants: "write events into your account",
      source: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
      words: ["splunk", "hec_token"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
    {
      id: "splunk-access-token",
      label: "Splunk Observability token",
      kind: "access-token",
      severity: "high",
      grants: "write or read your metrics",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/splunkobservabilitytoken",
      words: ["splunk", "signalfx"],
      pattern: /[0-9A-Za-z_-]{22}/,
    },
  ],
});
