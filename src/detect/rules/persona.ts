import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Persona",
  revoke: "https://app.withpersona.com/dashboard/api-keys",
  rules: [
    {
      id: "persona-api-key",
      label: "Persona API key",
      kind: "api-key",
      severity: "high",
      grants: "read your users' identity documents",
      source: "https://docs.withpersona.com/api-keys",
      anchor: ["persona_production_", "persona_sandbox_"],
      pattern: /persona_(?:production|sandbox)_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
