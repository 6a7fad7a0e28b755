import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Drupal",
  revoke: "https://www.drupal.org/docs/administering-a-drupal-site/security-in-drupal",
  rules: [
    {
      id: "drupal-hash-salt",
      label: "Drupal hash salt",
      kind: "api-secret",
      severity: "high",
      grants: "forge links of the site that log in",
      source: "https://api.drupal.org/api/drupal/sites%21default%21default.settings.php",
      words: ["hash_salt"],
      roles: ["hash_salt"],
      pattern: /[\w-]{43,86}/,
    },
  ],
});
