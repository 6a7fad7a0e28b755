import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Anthropic",
  revoke: "https://console.anthropic.com/settings/keys",
  rules: [
    {
      id: "anthropic-key",
      label: "Anthropic API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.anthropic.com/en/api/overview",
      anchor: "sk-ant-api",
      pattern: /sk-ant-api\d{2,3}-[\w-]{93}AA/,
    },
    {
      id: "anthropic-admin-key",
      label: "Anthropic admin key",
      kind: "api-key",
      severity: "high",
      grants: "manage members and keys",
      source: "https://docs.anthropic.com/en/api/administration-api",
      anchor: "sk-ant-admin",
      pattern: /sk-ant-admin\d{2}-[\w-]{93}AA/,
    },
    {
      id: "anthropic-oauth-token",
      label: "Anthropic sign-in token",
      kind: "access-token",
      severity: "high",
      grants: "run models on your plan",
      source: "https://docs.anthropic.com/en/docs/claude-code/overview",
      anchor: ["sk-ant-oat", "sk-ant-ort"],
      pattern: /sk-ant-o[ar]t\d{2}-[\w-]{80,120}/,
    },
    {
      id: "anthropic-session-key",
      label: "Anthropic session key",
      kind: "session",
      severity: "high",
      grants: "act as you while signed in",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/anthropic",
      anchor: "sk-ant-sid",
      pattern: /sk-ant-sid\d{2}-[\w-]{80,140}/,
    },
  ],
});
