import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Kaggle",
  revoke: "https://www.kaggle.com/settings/account",
  rules: [
    {
      id: "kaggle-token",
      label: "Kaggle API token",
      kind: "access-token",
      severity: "medium",
      grants: "read and write your datasets",
      source: "https://www.kaggle.com/docs/api",
      anchor: "KGAT_",
      pattern: /KGAT_[a-f\d]{32}/,
    },
    {
      id: "kaggle-key",
      label: "Kaggle API key",
      kind: "api-key",
      severity: "medium",
      grants: "read and write your datasets",
      source: "https://www.kaggle.com/docs/api",
      words: ["kaggle"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
