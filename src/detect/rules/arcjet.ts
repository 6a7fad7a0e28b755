import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Arcjet",
  revoke: "https://app.arcjet.com",
  rules: [
    {
      id: "arcjet-key",
      label: "Arcjet site key",
      kind: "api-key",
      severity: "medium",
      grants: "use the site's protection quota",
      source: "https://docs.arcjet.com/environment",
      anchor: "ajkey_",
      pattern: /ajkey_[a-z\d]{26}/,
    },
  ],
});
