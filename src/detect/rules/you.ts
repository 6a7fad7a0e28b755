import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "You.com",
  revoke: "https://you.com/platform/api-keys",
  rules: [
    {
      id: "you-key",
      label: "You.com API key",
      kind: "api-key",
      severity: "medium",
      grants: "search at your cost",
      source: "https://documentation.you.com",
      anchor: "ydc-sk-",
      pattern: /ydc-sk-[a-f\d]{16}-[A-Za-z\d]{32}-[a-f\d]{8}/,
    },
  ],
});
