import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Voiceflow",
  revoke: "https://creator.voiceflow.com",
  rules: [
    {
      id: "voiceflow-key",
      label: "Voiceflow API key",
      kind: "api-key",
      severity: "high",
      grants: "run and read your assistants",
      source: "https://docs.voiceflow.com",
      anchor: ["VF.DM.", "VF.WS."],
      pattern: /VF\.(?:DM|WS)\.[a-f\d]{24}\.[A-Za-z\d]{16}/,
    },
  ],
});
