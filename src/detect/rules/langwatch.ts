import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "LangWatch",
  revoke: "https://app.langwatch.ai",
  rules: [
    {
      id: "langwatch-key",
      label: "LangWatch API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write traces",
      source: "https://docs.langwatch.ai",
      anchor: "sk-lw-",
      pattern: /sk-lw-[A-Za-z\d]{48}/,
    },
  ],
});
