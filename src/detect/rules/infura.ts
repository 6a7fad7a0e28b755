import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Infura",
  revoke: "https://developer.metamask.io/",
  rules: [
    {
      id: "infura-api-key",
      label: "Infura API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://docs.metamask.io/services/how-to/secure-an-api/api-key/",
      words: ["infura"],
      pattern: /[0-9a-f]{32}/,
    },
    {
      id: "infura-api-secret",
      label: "Infura API secret",
      kind: "api-secret",
      severity: "medium",
      grants: "use up your plan",
      source: "https://docs.metamask.io/services/how-to/secure-an-api/api-key/",
      words: ["infura"],
      pattern: /[A-Za-z0-9+\/]{54,56}={0,2}|[0-9a-f]{32}/,
    },
  ],
});
