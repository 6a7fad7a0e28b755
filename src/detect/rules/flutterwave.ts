import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Flutterwave",
  revoke: "https://app.flutterwave.com/dashboard/settings/apis",
  rules: [
    {
      id: "flutterwave-secret-key",
      label: "Flutterwave secret key",
      kind: "api-key",
      severity: "high",
      grants: "take payments and send transfers",
      source: "https://developer.flutterwave.com/docs/authentication",
      anchor: "FLWSECK-",
      pattern: /FLWSECK-[0-9a-z]{32}-X/,
    },
    {
      id: "flutterwave-test-key",
      label: "Flutterwave test key",
      kind: "api-key",
      severity: "low",
      grants: "act in test mode only",
      source: "https://developer.flutterwave.com/docs/authentication",
      anchor: "FLWSECK_TEST",
      pattern: /FLWSECK_TEST-?[0-9a-z]{12,48}(?:-X)?/,
    },
  ],
});
