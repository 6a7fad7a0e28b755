import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Roboflow",
  revoke: "https://app.roboflow.com/settings/api",
  rules: [
    {
      id: "roboflow-key",
      label: "Roboflow API key",
      kind: "api-key",
      severity: "high",
      grants: "read and train your models",
      source: "https://docs.roboflow.com/developer/authentication",
      words: ["roboflow"],
      roles: ["api_key", "apikey", "api-key", "private_key"],
      pattern: /[A-Za-z\d]{20}/,
    },
  ],
});
