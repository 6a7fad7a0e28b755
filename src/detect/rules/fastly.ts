import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Fastly",
  revoke: "https://manage.fastly.com/account/personal/tokens",
  rules: [
    {
      id: "fastly-token",
      label: "Fastly API token",
      kind: "access-token",
      severity: "high",
      grants: "change services and purge caches",
      source: "https://www.fastly.com/documentation/reference/api/auth-tokens",
      words: ["fastly"],
      pattern: /[\w=-]{32}/,
    },
  ],
});
