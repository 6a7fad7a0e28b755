import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Symfony",
  revoke: "https://symfony.com/doc/current/reference/configuration/framework.html",
  rules: [
    {
      id: "symfony-app-secret",
      label: "Symfony app secret",
      kind: "api-secret",
      severity: "medium",
      grants: "forge sessions and links of the site",
      source: "https://symfony.com/doc/current/reference/configuration/framework.html",
      words: ["symfony", "app_secret"],
      roles: ["secret"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
