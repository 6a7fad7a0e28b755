import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Sinch",
  revoke: "https://dashboard.sinch.com",
  rules: [
    {
      id: "sinch-api-token",
      label: "Sinch API token",
      kind: "access-token",
      severity: "high",
      grants: "call and send messages at your cost",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/sinchmessage",
      words: ["sinch"],
      pattern: /[0-9A-Za-z]{32}/,
    },
  ],
});
