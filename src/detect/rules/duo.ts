import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Duo",
  revoke: "https://admin.duosecurity.com",
  rules: [
    {
      id: "duo-secret-key",
      label: "Duo secret key",
      kind: "api-secret",
      severity: "high",
      grants: "act as your integration",
      source: "https://duo.com/docs/adminapi",
      words: ["duo_", "duosecurity", "duo security"],
      pattern: /[0-9A-Za-z]{40}/,
    },
    {
      id: "duo-integration-key",
      label: "Duo integration key",
      kind: "api-key",
      severity: "low",
      grants: "name your integration, together with its secret",
      source: "https://duo.com/docs/adminapi",
      words: ["duo_", "duosecurity", "duo security", "ikey"],
      pattern: /DI[0-9A-Z]{18}/,
      roles: ["ikey", "key", "integration"],
    },
  ],
});
