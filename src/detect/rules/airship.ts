import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Airship",
  revoke: "https://go.airship.com",
  rules: [
    {
      id: "airship-master-secret",
      label: "Airship secret",
      kind: "api-secret",
      severity: "high",
      grants: "send notifications to your users",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/airship",
      words: ["airship", "urbanairship"],
      pattern: /[0-9A-Za-z_-]{22,91}/,
    },
  ],
});
