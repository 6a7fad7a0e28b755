import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Octopus Deploy",
  revoke: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
  rules: [
    {
      id: "octopus-key",
      label: "Octopus Deploy API key",
      kind: "api-key",
      severity: "high",
      grants: "deploy and read its variables",
      source: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
      anchor: "API-",
      pattern: /API-[A-Z\d]{26,32}/,
    },
  ],
});
