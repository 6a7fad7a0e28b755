import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Tencent Cloud",
  revoke: "https://console.cloud.tencent.com/cam/capi",
  rules: [
    {
      id: "tencent-secret-id",
      label: "Tencent Cloud SecretId",
      kind: "api-key",
      severity: "medium",
      grants: "with its SecretKey use the account",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/tencentcloudkey",
      anchor: "AKID",
      pattern: /AKID[A-Za-z\d]{32}/,
    },
    {
      id: "tencent-secret-key",
      label: "Tencent Cloud SecretKey",
      kind: "api-secret",
      severity: "high",
      grants: "use the account it belongs to",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/tencentcloudkey",
      words: ["tencent", "qcloud", "akid", "secretid", "secret_id", "cos_secret"],
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
});
