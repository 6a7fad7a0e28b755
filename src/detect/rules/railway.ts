import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Railway",
  revoke: "https://railway.com/account/tokens",
  rules: [
    {
      id: "railway-token",
      label: "Railway token",
      kind: "access-token",
      severity: "high",
      grants: "deploy and manage your projects",
      source: "https://docs.railway.com/guides/public-api",
      words: ["railway"],
      pattern: /[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}|[A-Za-z\d]{32}/,
    },
  ],
});
