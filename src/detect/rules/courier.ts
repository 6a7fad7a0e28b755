import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Courier",
  revoke: "https://app.courier.com/settings/api-keys",
  rules: [
    {
      id: "courier-api-key",
      label: "Courier API key",
      kind: "api-key",
      severity: "high",
      grants: "send messages to your users",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/courier",
      anchor: ["pk_prod_", "pk_test_", "dk_prod_", "dk_test_"],
      pattern: /[pd]k_(?:prod|test)_[0-9A-Z]{28}/,
    },
  ],
});
