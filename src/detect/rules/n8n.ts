import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "n8n",
  revoke: "https://docs.n8n.io/api/authentication",
  rules: [
    {
      id: "n8n-api-key",
      label: "n8n API key",
      kind: "api-key",
      severity: "high",
      grants: "change your workflows and use their credentials",
      source: "https://docs.n8n.io/api/authentication",
      anchor: "n8n_api_",
      pattern: /n8n_api_[0-9a-f]{40,160}/,
    },
  ],
});
