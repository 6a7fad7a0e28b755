import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Commerce.js",
  revoke: "https://dashboard.chec.io/settings/developer",
  rules: [
    {
      id: "commercejs-api-key",
      label: "Commerce.js API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change the shop",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/commercejs",
      words: ["commercejs", "chec.io", "checio"],
      pattern: /(?:sk_)?(?:test_)?[0-9a-z_]{40,48}/,
    },
  ],
});
