import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Bitwarden",
  revoke: "https://vault.bitwarden.com",
  rules: [
    {
      id: "bitwarden-machine-token",
      label: "Bitwarden machine access token",
      kind: "access-token",
      severity: "high",
      grants: "read stored secrets",
      source: "https://bitwarden.com/help/access-tokens",
      words: ["bitwarden", "bws_"],
      pattern: /0\.[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\.[A-Za-z\d]{30}:[A-Za-z\d+\/]{22}==/,
    },
    {
      id: "bitwarden-client-secret",
      label: "Bitwarden API client secret",
      kind: "api-secret",
      severity: "high",
      grants: "sign in to your vault with its password",
      source: "https://bitwarden.com/help/personal-api-key",
      words: ["bitwarden", "bw_clientsecret"],
      roles: ["secret"],
      pattern: /[A-Za-z\d]{30}/,
    },
  ],
});
