import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "SwaggerHub",
  revoke: "https://app.swaggerhub.com/settings/apiKey",
  rules: [
    {
      id: "swaggerhub-key",
      label: "SwaggerHub API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your API definitions",
      source: "https://support.smartbear.com/swaggerhub/docs/en/integrations/swaggerhub-api.html",
      words: ["swaggerhub"],
      pattern: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
