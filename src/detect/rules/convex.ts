import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Convex",
  revoke: "https://dashboard.convex.dev",
  rules: [
    {
      id: "convex-deploy-key",
      label: "Convex deploy key",
      kind: "api-key",
      severity: "high",
      grants: "read and change a deployment",
      source: "https://docs.convex.dev/production/hosting",
      anchor: "|eyJ2MiI6",
      pattern: /(?:prod|dev|preview|project):[\w:-]{4,60}\|eyJ2MiI6[A-Za-z\d+\/]{30,160}={0,2}/,
    },
  ],
});
