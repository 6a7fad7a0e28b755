import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Friendli",
  revoke: "https://friendli.ai/suite/setting/tokens",
  rules: [
    {
      id: "friendli-token",
      label: "Friendli access token",
      kind: "access-token",
      severity: "high",
      grants: "run models at your cost",
      source: "https://friendli.ai/docs/guides/personal_access_tokens",
      anchor: "flp_",
      pattern: /flp_[A-Za-z\d]{40,52}/,
    },
  ],
});
