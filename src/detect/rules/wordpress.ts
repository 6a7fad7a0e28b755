import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "WordPress",
  revoke: "https://developer.wordpress.org/advanced-administration/security",
  rules: [
    {
      id: "wordpress-salt",
      label: "WordPress authentication key",
      kind: "api-secret",
      severity: "high",
      grants: "forge sessions of the site",
      source: "https://api.wordpress.org/secret-key/1.1/salt/",
      words: ["auth_key", "logged_in_key", "nonce_key", "auth_salt", "logged_in_salt", "nonce_salt"],
      roles: ["key", "salt"],
      pattern: /[^\s'"\\]{64}/,
    },
    {
      id: "wordpress-application-password",
      label: "WordPress application password",
      kind: "password",
      severity: "high",
      grants: "write posts as you",
      source: "https://developer.wordpress.org/rest-api/using-the-rest-api/authentication",
      words: ["wordpress", "wp_app"],
      roles: ["password"],
      pattern: /[A-Za-z\d]{4} [A-Za-z\d]{4} [A-Za-z\d]{4} [A-Za-z\d]{4} [A-Za-z\d]{4} [A-Za-z\d]{4}/,
    },
  ],
});
