import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Airbrake",
  revoke: "https://airbrake.io",
  rules: [
    {
      id: "airbrake-project-key",
      label: "Airbrake project key",
      kind: "api-key",
      severity: "medium",
      grants: "write errors into your account",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/airbrakeprojectkey",
      words: ["airbrake"],
      pattern: /[0-9A-Za-z]{32}/,
    },
    {
      id: "airbrake-user-key",
      label: "Airbrake user key",
      kind: "api-key",
      severity: "medium",
      grants: "read and change your errors",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/airbrakeuserkey",
      words: ["airbrake"],
      pattern: /[0-9A-Za-z]{40}/,
    },
  ],
});
