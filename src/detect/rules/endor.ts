import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Endor Labs",
  revoke: "https://app.endorlabs.com",
  rules: [
    {
      id: "endor-key",
      label: "Endor Labs API key",
      kind: "api-key",
      severity: "medium",
      grants: "with its secret read findings",
      source: "https://docs.endorlabs.com/developers-api",
      anchor: "endr+",
      pattern: /endr\+[A-Za-z\d-]{16}/,
    },
  ],
});
