import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Agora",
  revoke: "https://console.agora.io",
  rules: [
    {
      id: "agora-app-certificate",
      label: "Agora app certificate",
      kind: "api-secret",
      severity: "high",
      grants: "make tokens for your calls",
      source: "https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server",
      words: ["agora"],
      pattern: /[0-9a-z]{32}/,
    },
  ],
});
