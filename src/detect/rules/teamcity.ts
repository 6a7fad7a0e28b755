import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "TeamCity",
  revoke: "https://www.jetbrains.com/help/teamcity/managing-your-user-account.html",
  rules: [
    {
      id: "teamcity-token",
      label: "TeamCity access token",
      kind: "access-token",
      severity: "high",
      grants: "run builds and read their secrets",
      source: "https://www.jetbrains.com/help/teamcity/managing-your-user-account.html",
      anchor: "eyJ0eXAiOiAiVENWMiJ9",
      pattern: /eyJ0eXAiOiAiVENWMiJ9\.[\w-]{36}\.[\w-]{48}/,
    },
  ],
});
