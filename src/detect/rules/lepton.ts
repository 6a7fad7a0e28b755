import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Lepton AI",
  revoke: "https://dashboard.lepton.ai",
  rules: [
    {
      id: "lepton-token",
      label: "Lepton AI workspace token",
      kind: "access-token",
      severity: "high",
      grants: "run and deploy models",
      source: "https://www.lepton.ai/docs",
      words: ["lepton"],
      pattern: /[a-z\d]{8}:[A-Za-z\d]{32}|[A-Za-z\d]{32}/,
    },
  ],
});
