import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Wix",
  revoke: "https://manage.wix.com/account/api-keys",
  rules: [
    {
      id: "wix-api-key",
      label: "Wix API key",
      kind: "api-key",
      severity: "high",
      grants: "manage your sites",
      source: "https://dev.wix.com/docs/rest/articles/getting-started/api-keys",
      anchor: "IST.eyJ",
      pattern: /IST\.eyJ[0-9A-Za-z_-]{20,80}\.eyJ[0-9A-Za-z_-]{100,600}\.[0-9A-Za-z_-]{43,700}/,
    },
  ],
});
