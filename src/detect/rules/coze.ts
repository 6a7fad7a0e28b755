import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Coze",
  revoke: "https://www.coze.com/open/oauth/pats",
  rules: [
    {
      id: "coze-token",
      label: "Coze access token",
      kind: "access-token",
      severity: "high",
      grants: "run your bots",
      source: "https://www.coze.com/docs/developer_guides/pat",
      anchor: "pat_",
      pattern: /pat_[A-Za-z\d]{64}/,
    },
  ],
});
