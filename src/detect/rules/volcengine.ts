import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Volcengine",
  revoke: "https://console.volcengine.com/iam/keymanage",
  rules: [
    {
      id: "volcengine-access-key",
      label: "Volcengine access key",
      kind: "api-key",
      severity: "medium",
      grants: "with its secret use the account",
      source: "https://www.volcengine.com/docs/6291/65568",
      anchor: "AKLT",
      pattern: /AKLT[\w=-]{28,60}/,
    },
    {
      id: "volcengine-ark-key",
      label: "Volcengine Ark key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://www.volcengine.com/docs/82379/1541594",
      words: ["volcengine", "ark_api", "doubao", "volces"],
      pattern: /[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}/,
    },
    {
      id: "volcengine-secret-key",
      label: "Volcengine secret key",
      kind: "api-secret",
      severity: "high",
      grants: "use the account it belongs to",
      source: "https://www.volcengine.com/docs/6291/65568",
      words: ["volcengine", "volc_", "aklt"],
      roles: ["secret", "sk"],
      pattern: /[A-Za-z\d+\/]{56,60}={0,2}/,
    },
  ],
});
