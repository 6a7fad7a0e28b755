import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Writer",
  revoke: "https://app.writer.com/aistudio",
  rules: [
    {
      id: "writer-key",
      label: "Writer API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://dev.writer.com",
      words: ["writer_api", "writer.com"],
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
});
