import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Meshy",
  revoke: "https://www.meshy.ai/settings/api",
  rules: [
    {
      id: "meshy-key",
      label: "Meshy API key",
      kind: "api-key",
      severity: "high",
      grants: "make models at your cost",
      source: "https://docs.meshy.ai",
      anchor: "msy_",
      pattern: /msy_[A-Za-z\d]{40}/,
    },
  ],
});
