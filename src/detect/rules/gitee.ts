import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Gitee",
  revoke: "https://gitee.com/profile/personal_access_tokens",
  rules: [
    {
      id: "gitee-token",
      label: "Gitee access token",
      kind: "access-token",
      severity: "high",
      grants: "read and write your repositories",
      source: "https://gitee.com/api/v5/swagger",
      words: ["gitee"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
