import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Packagist",
  revoke: "https://packagist.com",
  rules: [
    {
      id: "packagist-token",
      label: "Packagist token",
      kind: "access-token",
      severity: "high",
      grants: "read or change private packages",
      source: "https://packagist.com/docs/api",
      anchor: "packagist_",
      pattern: /packagist_[a-z]{3}_[a-fA-F\d]{68}/,
    },
    {
      id: "packagist-api-token",
      label: "Packagist API token",
      kind: "access-token",
      severity: "medium",
      grants: "update your packages",
      source: "https://packagist.org/apidoc",
      words: ["packagist"],
      pattern: /[\w-]{20}/,
    },
  ],
});
