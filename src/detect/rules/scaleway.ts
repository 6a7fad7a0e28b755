import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Scaleway",
  revoke: "https://console.scaleway.com/iam/api-keys",
  rules: [
    {
      id: "scaleway-access-key",
      label: "Scaleway access key",
      kind: "api-key",
      severity: "medium",
      grants: "with its secret use the project",
      source: "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys",
      anchor: "SCW",
      pattern: /SCW[A-Z\d]{17}/,
    },
    {
      id: "scaleway-secret-key",
      label: "Scaleway secret key",
      kind: "api-secret",
      severity: "high",
      grants: "manage servers and data of the project",
      source: "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys",
      words: ["scaleway", "scw_", "x-auth-token"],
      roles: ["secret", "token", "key"],
      pattern: /[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}/,
    },
  ],
});
