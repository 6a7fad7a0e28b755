import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Factory",
  revoke: "https://app.factory.ai/settings/api-keys",
  rules: [
    {
      id: "factory-key",
      label: "Factory API key",
      kind: "api-key",
      severity: "high",
      grants: "run agents on your code",
      source: "https://docs.factory.ai",
      anchor: "fk-",
      pattern: /fk-[\w-]{22}-[\w-]{43}/,
    },
  ],
});
