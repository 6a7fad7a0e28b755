import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Anyscale",
  revoke: "https://console.anyscale.com",
  rules: [
    {
      id: "anyscale-key",
      label: "Anyscale API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/anyscale",
      anchor: ["esecret_", "aph0_"],
      pattern: /(?:esecret_|aph0_)[A-Za-z\d]{26,50}/,
    },
  ],
});
