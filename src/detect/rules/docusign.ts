import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Docusign",
  revoke: "https://apps.docusign.com/admin/apps-and-keys",
  rules: [
    {
      id: "docusign-secret-key",
      label: "Docusign secret key",
      kind: "api-secret",
      severity: "high",
      grants: "send and read documents as your app",
      source: "https://developers.docusign.com/platform/auth",
      words: ["docusign", "docu_sign"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
  ],
});
