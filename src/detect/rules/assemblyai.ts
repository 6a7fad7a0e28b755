import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "AssemblyAI",
  revoke: "https://www.assemblyai.com/app/api-keys",
  rules: [
    {
      id: "assemblyai-key",
      label: "AssemblyAI API key",
      kind: "api-key",
      severity: "high",
      grants: "transcribe at your cost",
      source: "https://www.assemblyai.com/docs",
      words: ["assemblyai", "assembly_ai", "assembly-ai"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
