import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "reCAPTCHA",
  revoke: "https://www.google.com/recaptcha/admin",
  rules: [
    {
      id: "recaptcha-secret-key",
      label: "reCAPTCHA secret key",
      kind: "api-secret",
      severity: "medium",
      grants: "approve captchas of your site",
      source: "https://developers.google.com/recaptcha/intro",
      words: ["recaptcha_secret", "recaptcha_private", "recaptcha-secret", "recaptchasecret", "secretkey", "recaptcha"],
      pattern: /6[0-9A-Za-z_-]{39}/,
      roles: ["secret", "private"],
    },
  ],
});
