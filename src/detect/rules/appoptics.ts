import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "AppOptics",
  revoke: "https://my.appoptics.com",
  rules: [
    {
      id: "appoptics-api-token",
      label: "AppOptics token",
      kind: "access-token",
      severity: "medium",
      grants: "read or write your metrics",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/appoptics",
      words: ["appoptics", "app_optics"],
      pattern: /[0-9A-Za-z_-]{71}/,
    },
  ],
});
