import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "VirusTotal",
  revoke: "https://www.virustotal.com/gui/my-apikey",
  rules: [
    {
      id: "virustotal-api-key",
      label: "VirusTotal API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your quota",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/virustotal",
      words: ["virustotal", "virus_total", "vt_api", "vt_key", "x-apikey"],
      pattern: /[0-9a-f]{64}/,
    },
  ],
});
