import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Koyeb",
  revoke: "https://app.koyeb.com/user/settings/api",
  rules: [
    {
      id: "koyeb-token",
      label: "Koyeb API token",
      kind: "access-token",
      severity: "high",
      grants: "deploy and manage your apps",
      source: "https://www.koyeb.com/docs/integrations/api",
      words: ["koyeb"],
      pattern: /[a-z\d]{64}/,
    },
  ],
});
