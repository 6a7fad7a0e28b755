import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mixpanel",
  revoke: "https://mixpanel.com/settings/project",
  rules: [
    {
      id: "mixpanel-secret",
      label: "Mixpanel secret",
      kind: "api-secret",
      severity: "medium",
      grants: "read your analytics",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/mixpanel",
      words: ["mixpanel"],
      pattern: /[0-9A-Za-z.-]{30,40}/,
    },
  ],
});
