import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "SoftLayer",
  revoke: "https://cloud.ibm.com/iam/apikeys",
  rules: [
    {
      id: "softlayer-api-key",
      label: "SoftLayer API key",
      kind: "api-key",
      severity: "high",
      grants: "manage classic infrastructure",
      source: "https://github.com/Yelp/detect-secrets/blob/master/detect_secrets/plugins/softlayer.py",
      words: ["softlayer", "slapikey", "sl_api", "sl-api", "sl_key", "sl-key", "slkey", "sl_apikey", "sl-apikey"],
      roles: ["softlayer", "key", "token", "secret", "password", "pwd", "slapi"],
      pattern: /[A-Za-z\d]{64}/,
    },
  ],
});
