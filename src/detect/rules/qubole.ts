import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Qubole",
  revoke: "https://api.qubole.com",
  rules: [
    {
      id: "qubole-token",
      label: "Qubole API token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your data",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/qubole.yml",
      words: ["qubole"],
      pattern: /[A-Za-z\d]{64}/,
    },
  ],
});
