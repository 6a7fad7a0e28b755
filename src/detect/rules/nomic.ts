import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Nomic",
  revoke: "https://atlas.nomic.ai/cli-login",
  rules: [
    {
      id: "nomic-key",
      label: "Nomic API key",
      kind: "api-key",
      severity: "high",
      grants: "run models, read your data",
      source: "https://docs.nomic.ai",
      anchor: "nk-",
      pattern: /nk-[\w-]{43}/,
    },
  ],
});
