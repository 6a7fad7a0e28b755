import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "WordPress",
  revoke: "https://wordpress.org/documentation/article/application-passwords",
  rules: [
    {
      id: "wordpress-application-password",
      label: "WordPress application password",
      kind: "password",
      severity: "high",
      grants: "change the site as you",
      source: "https://make.wordpress.org/core/2020/11/05/application-passwords-integration-guide",
      words: ["wordpress", "wp_app", "wp-json"],
      pattern: /[0-9A-Za-z]{4} [0-9A-Za-z]{4} [0-9A-Za-z]{4} [0-9A-Za-z]{4} [0-9A-Za-z]{4} [0-9A-Za-z]{4}/,
    },
    {
      id: "wordpress-salt",
      label: "WordPress salt or key",
      kind: "api-secret",
      severity: "high",
      grants: "forge sign-in cookies of the site",
      source: "https://developer.wordpress.org/advanced-administration/wordpress/wp-config",
      words: ["auth_key", "logged_in_key", "nonce_key", "secure_auth_key", "auth_salt", "logged_in_salt", "nonce_salt", "secure_auth_salt"],
      pattern: /[!-&(-~]{60,64}/,
    },
  ],
});
