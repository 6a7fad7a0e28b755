import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Chromatic",
  revoke: "https://www.chromatic.com/apps",
  rules: [
    {
      id: "chromatic-token",
      label: "Chromatic project token",
      kind: "access-token",
      severity: "medium",
      grants: "publish builds of the project",
      source: "https://www.chromatic.com/docs/setup",
      anchor: "chpt_",
      pattern: /chpt_[a-f\d]{12,16}/,
    },
  ],
});
