import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Webflow",
  revoke: "https://webflow.com/dashboard",
  rules: [
    {
      id: "webflow-api-token",
      label: "Webflow API token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your sites",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/webflow",
      words: ["webflow"],
      pattern: /[0-9a-f]{64}/,
    },
  ],
});
