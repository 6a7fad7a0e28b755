import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "LangSmith",
  revoke: "https://smith.langchain.com/settings",
  rules: [
    {
      id: "langsmith-key",
      label: "LangSmith API key",
      kind: "api-key",
      severity: "high",
      grants: "read traces and prompts",
      source: "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key",
      anchor: ["lsv2_pt_", "lsv2_sk_"],
      pattern: /lsv2_(?:pt|sk)_[a-f\d]{32}_[a-f\d]{10}/,
    },
    {
      id: "langsmith-key-legacy",
      label: "LangSmith API key",
      kind: "api-key",
      severity: "high",
      grants: "read traces and prompts",
      source: "https://docs.smith.langchain.com",
      anchor: "ls__",
      pattern: /ls__[a-f\d]{32}/,
    },
  ],
});
