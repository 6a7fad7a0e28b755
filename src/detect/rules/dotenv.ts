import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "dotenv",
  revoke: "https://www.dotenv.org/security",
  rules: [
    {
      id: "dotenv-vault-key",
      label: "dotenv vault key",
      kind: "api-key",
      severity: "high",
      grants: "open your environment files",
      source: "https://www.dotenv.org/docs/security/dotenv-key",
      anchor: "dotenv://:key_",
      pattern: /dotenv:\/\/:key_[a-f\d]{64}/,
    },
    {
      id: "dotenv-private-key",
      label: "dotenv private key",
      kind: "api-key",
      severity: "high",
      grants: "open your environment files",
      source: "https://dotenvx.com/docs",
      words: ["dotenv_private_key"],
      pattern: /[a-f\d]{64}/,
    },
  ],
});
