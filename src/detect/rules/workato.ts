import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Workato",
  revoke: "https://app.workato.com",
  rules: [
    {
      id: "workato-api-token",
      label: "Workato API token",
      kind: "access-token",
      severity: "high",
      grants: "manage your recipes",
      source: "https://docs.workato.com/workato-api/api-clients.html",
      anchor: ["wrkaus-", "wrkeu-", "wrkjp-", "wrksg-", "wrkau-"],
      pattern: /wrk(?:aus|eu|jp|sg|au)-[0-9A-Za-z_-]{60,500}/,
    },
  ],
});
