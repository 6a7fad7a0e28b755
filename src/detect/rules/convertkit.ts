import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Kit",
  revoke: "https://app.kit.com/account_settings/developer_settings",
  rules: [
    {
      id: "convertkit-api-key",
      label: "Kit API key",
      kind: "api-key",
      severity: "high",
      grants: "send mail to your subscribers",
      source: "https://developers.kit.com/api-reference/overview",
      anchor: "kit_",
      pattern: /kit_[0-9a-f]{32}/,
    },
    {
      id: "convertkit-api-secret",
      label: "Kit API secret",
      kind: "api-secret",
      severity: "high",
      grants: "send mail to your subscribers",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/convertkit",
      words: ["convertkit"],
      pattern: /[0-9A-Za-z_-]{22,43}/,
    },
  ],
});
