import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Yandex Cloud",
  revoke: "https://console.yandex.cloud",
  rules: [
    {
      id: "yandex-iam-token",
      label: "Yandex Cloud IAM token",
      kind: "access-token",
      severity: "high",
      grants: "use the cloud for up to 12 hours",
      source: "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token",
      anchor: "t1.",
      pattern: /t1\.[\w-]+={0,2}\.[\w-]{86}={0,2}/,
    },
    {
      id: "yandex-api-key",
      label: "Yandex Cloud API key",
      kind: "api-key",
      severity: "high",
      grants: "act as the service account",
      source: "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key",
      anchor: "AQVN",
      pattern: /AQVN[\w-]{35,38}/,
    },
    {
      id: "yandex-static-key",
      label: "Yandex Cloud static access key",
      kind: "api-secret",
      severity: "high",
      grants: "read and write buckets",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/yandex.go",
      words: ["yandex", "yc_"],
      pattern: /YC[\w-]{38}/,
    },
    {
      id: "yandex-oauth-token",
      label: "Yandex OAuth token",
      kind: "access-token",
      severity: "high",
      grants: "act as you",
      source: "https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token",
      anchor: ["y0_", "y1_", "y2_", "y3_"],
      pattern: /y[0-3]_[\w-]{55,60}/,
    },
  ],
});
