import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Django",
  revoke: "https://docs.djangoproject.com/en/stable/ref/settings/#secret-key",
  rules: [
    {
      id: "django-insecure-key",
      label: "Django secret key",
      kind: "api-secret",
      severity: "medium",
      grants: "forge sessions of the site",
      source: "https://docs.djangoproject.com/en/stable/ref/settings/#secret-key",
      anchor: "django-insecure-",
      pattern: /django-insecure-[\w!@#$%^&*()+=-]{50}/,
    },
    {
      id: "django-secret-key",
      label: "Django secret key",
      kind: "api-secret",
      severity: "high",
      grants: "forge sessions of the site",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/django.yml",
      words: ["django", "secret_key"],
      roles: ["secret_key"],
      pattern: /[a-z\d!@#$%^&*(\-_=+)]{50}/,
    },
  ],
});
