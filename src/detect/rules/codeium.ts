import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Windsurf",
  revoke: "https://windsurf.com/profile",
  rules: [
    {
      id: "codeium-service-key",
      label: "Windsurf API key",
      kind: "api-key",
      severity: "high",
      grants: "use the editor's models as you",
      source: "https://docs.windsurf.com",
      anchor: "sk-ws-",
      pattern: /sk-ws-\d{2}-[\w-]{60,120}/,
    },
    {
      id: "codeium-key",
      label: "Windsurf API key",
      kind: "api-key",
      severity: "high",
      grants: "use the editor's models as you",
      source: "https://docs.windsurf.com",
      words: ["codeium", "windsurf"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
