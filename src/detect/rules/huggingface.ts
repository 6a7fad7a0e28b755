import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Hugging Face",
  revoke: "https://huggingface.co/settings/tokens",
  rules: [
    {
      id: "huggingface-token",
      label: "Hugging Face access token",
      kind: "access-token",
      severity: "high",
      grants: "read or write your models and data",
      source: "https://huggingface.co/docs/hub/security-tokens",
      anchor: "hf_",
      pattern: /hf_(?:[A-Za-z\d]{39}|[A-Za-z]{34})/,
    },
    {
      id: "huggingface-organisation-token",
      label: "Hugging Face organisation token",
      kind: "access-token",
      severity: "high",
      grants: "read models of the organisation",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/huggingface.go",
      anchor: "api_org_",
      pattern: /api_org_[A-Za-z]{34}/,
    },
    {
      id: "huggingface-oauth-token",
      label: "Hugging Face OAuth token",
      kind: "access-token",
      severity: "medium",
      grants: "act as you in an app",
      source: "https://huggingface.co/docs/hub/oauth",
      anchor: "hf_oauth_",
      pattern: /hf_oauth_[\w.-]{40,}/,
    },
  ],
});
