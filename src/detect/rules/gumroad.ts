import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Gumroad",
  revoke: "https://gumroad.com/settings/advanced",
  rules: [
    {
      id: "gumroad-access-token",
      label: "Gumroad access token",
      kind: "access-token",
      severity: "medium",
      grants: "read your products and sales",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/gumroad",
      words: ["gumroad"],
      pattern: /[0-9A-Za-z_-]{43}/,
    },
  ],
});
