import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Postman",
  revoke: "https://go.postman.co/settings/me/api-keys",
  rules: [
    {
      id: "postman-key",
      label: "Postman API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your collections",
      source: "https://learning.postman.com/docs/developer/postman-api/authentication",
      anchor: "PMAK-",
      pattern: /PMAK-[a-fA-F\d]{24}-[a-fA-F\d]{34}/,
    },
    {
      id: "postman-collection-key",
      label: "Postman collection access key",
      kind: "api-key",
      severity: "medium",
      grants: "read a collection",
      source: "https://learning.postman.com/docs/collaborating-in-postman/sharing",
      anchor: "PMAT-",
      pattern: /PMAT-[A-Z\d]{26}/,
    },
  ],
});
