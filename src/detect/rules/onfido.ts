import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Onfido",
  revoke: "https://dashboard.onfido.com",
  rules: [
    {
      id: "onfido-api-token",
      label: "Onfido API token",
      kind: "access-token",
      severity: "high",
      grants: "read your users' identity documents",
      source: "https://documentation.onfido.com",
      anchor: ["api_live", "api_sandbox"],
      pattern: /api_(?:live|sandbox)(?:_us|_ca)?\.[0-9A-Za-z_-]{11}\.[0-9A-Za-z_-]{32}/,
    },
  ],
});
