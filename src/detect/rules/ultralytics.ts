import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Ultralytics",
  revoke: "https://hub.ultralytics.com/settings",
  rules: [
    {
      id: "ultralytics-key",
      label: "Ultralytics API key",
      kind: "api-key",
      severity: "medium",
      grants: "train and run your models",
      source: "https://docs.ultralytics.com/hub",
      words: ["ultralytics"],
      pattern: /[a-f\d]{42}/,
    },
  ],
});
