import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Ubidots",
  revoke: "https://industrial.ubidots.com",
  rules: [
    {
      id: "ubidots-token",
      label: "Ubidots token",
      kind: "access-token",
      severity: "high",
      grants: "read and control your devices",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/ubidots",
      anchor: ["BBFF-", "BBUS-", "BBAU-"],
      pattern: /BB(?:FF|US|AU)-[0-9A-Za-z]{30,32}/,
    },
  ],
});
