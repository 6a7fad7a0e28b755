import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Naver Cloud",
  revoke: "https://www.ncloud.com/mypage/manage/authkey",
  rules: [
    {
      id: "naver-iam-key",
      label: "Naver Cloud IAM key",
      kind: "api-key",
      severity: "high",
      grants: "use the account it belongs to",
      source: "https://api.ncloud-docs.com/docs/en/common-ncpapi",
      anchor: "ncp_iam_",
      pattern: /ncp_iam_[A-Za-z\d]{20,44}/,
    },
  ],
});
