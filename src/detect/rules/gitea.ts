import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Gitea",
  revoke: "https://docs.gitea.com/development/api-usage",
  rules: [
    {
      id: "gitea-token",
      label: "Gitea access token",
      kind: "access-token",
      severity: "high",
      grants: "read and write your repositories",
      source: "https://docs.gitea.com/development/api-usage",
      words: ["gitea", "forgejo", "codeberg", "gogs"],
      pattern: /[a-f\d]{40}/,
    },
  ],
});
