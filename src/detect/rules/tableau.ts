import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Tableau",
  revoke: "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
  rules: [
    {
      id: "tableau-personal-token",
      label: "Tableau personal access token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your workbooks",
      source: "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
      words: ["tableau"],
      pattern: /[0-9A-Za-z+/]{22}==:[0-9A-Za-z]{32}/,
    },
  ],
});
