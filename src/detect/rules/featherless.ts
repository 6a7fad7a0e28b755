import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Featherless",
  revoke: "https://featherless.ai/account/api-keys",
  rules: [
    {
      id: "featherless-key",
      label: "Featherless API key",
      kind: "api-key",
      severity: "medium",
      grants: "run models on your plan",
      source: "https://featherless.ai/docs",
      anchor: "rc_",
      pattern: /rc_[a-f\d]{64}/,
    },
  ],
});
