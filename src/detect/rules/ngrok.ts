import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "ngrok",
  revoke: "https://dashboard.ngrok.com/get-started/your-authtoken",
  rules: [
    {
      id: "ngrok-token",
      label: "ngrok authtoken or API key",
      kind: "access-token",
      severity: "high",
      grants: "open tunnels in your name",
      source: "https://ngrok.com/docs/agent/config",
      words: ["ngrok"],
      roles: ["token", "key", "secret", "ngrok", "auth"],
      pattern: /[123][A-Za-z\d]{25,27}_[A-Za-z\d]{19,25}|[A-Za-z\d]{22}_[A-Za-z\d]{20,25}/,
    },
  ],
});
