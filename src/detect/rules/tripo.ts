import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Tripo",
  revoke: "https://platform.tripo3d.ai/api-keys",
  rules: [
    {
      id: "tripo-key",
      label: "Tripo API key",
      kind: "api-key",
      severity: "high",
      grants: "make models at your cost",
      source: "https://platform.tripo3d.ai/docs",
      anchor: "tsk_",
      pattern: /tsk_[\w-]{44}/,
    },
  ],
});
