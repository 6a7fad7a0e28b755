import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Akamai",
  revoke: "https://control.akamai.com/apps/identity-management",
  rules: [
    {
      id: "akamai-edgegrid-token",
      label: "Akamai EdgeGrid token",
      kind: "access-token",
      severity: "high",
      grants: "with its secret change properties",
      source: "https://techdocs.akamai.com/developer/docs/edgegrid",
      anchor: "akab-",
      pattern: /akab-[a-z\d]{16}-[a-z\d]{16}/,
    },
    {
      id: "akamai-edgegrid-secret",
      label: "Akamai EdgeGrid client secret",
      kind: "api-secret",
      severity: "high",
      grants: "change properties as the client",
      source: "https://techdocs.akamai.com/developer/docs/edgegrid",
      words: ["akamai", "akab-", "edgegrid"],
      roles: ["secret"],
      pattern: /[A-Za-z\d+\/]{43}=/,
    },
  ],
});
