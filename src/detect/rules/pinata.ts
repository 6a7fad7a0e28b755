import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Pinata",
  revoke: "https://app.pinata.cloud/developers/api-keys",
  rules: [
    {
      id: "pinata-api-key",
      label: "Pinata API key",
      kind: "api-key",
      severity: "medium",
      grants: "manage your pinned files",
      source: "https://docs.pinata.cloud/account-management/api-keys",
      words: ["pinata"],
      pattern: /[0-9a-f]{20}/,
    },
    {
      id: "pinata-api-secret",
      label: "Pinata API secret",
      kind: "api-secret",
      severity: "high",
      grants: "manage your pinned files",
      source: "https://docs.pinata.cloud/account-management/api-keys",
      words: ["pinata"],
      pattern: /[0-9a-f]{64}/,
    },
  ],
});
