import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "uClassify",
  revoke: "https://uclassify.com",
  rules: [
    {
      id: "uclassify-key",
      label: "uClassify API key",
      kind: "api-key",
      severity: "medium",
      grants: "run models on your plan",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/uclassify",
      words: ["uclassify"],
      pattern: /[A-Za-z\d]{12}/,
    },
  ],
});
