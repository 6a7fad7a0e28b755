import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "FusionAuth",
  revoke: "https://fusionauth.io/docs/apis/authentication",
  rules: [
    {
      id: "fusionauth-api-key",
      label: "FusionAuth API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your users",
      source: "https://fusionauth.io/docs/apis/authentication",
      words: ["fusionauth"],
      pattern: /[0-9A-Za-z_-]{44,88}/,
    },
  ],
});
