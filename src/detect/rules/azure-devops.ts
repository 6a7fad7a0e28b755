import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Azure DevOps",
  revoke: "https://dev.azure.com",
  rules: [
    {
      id: "azure-devops-access-token",
      label: "Azure DevOps personal access token",
      kind: "access-token",
      severity: "high",
      grants: "read and write your repositories and pipelines",
      source: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
      anchor: "AZDO",
      pattern: /[A-Za-z\d]{76}AZDO[A-Za-z\d]{4}/,
    },
    {
      id: "azure-devops-access-token-legacy",
      label: "Azure DevOps personal access token",
      kind: "access-token",
      severity: "high",
      grants: "read and write your repositories and pipelines",
      source: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
      words: ["azure", "devops", "ado_pat", "ado_token", "vsts", "visualstudio", "personalaccesstoken", "personal_access_token", "pat_token"],
      roles: ["pat", "token", "key", "secret", "password"],
      pattern: /[a-z\d]{52}/,
    },
  ],
});
