import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "ConfigCat",
  revoke: "https://app.configcat.com/sdkkey",
  rules: [
    {
      id: "configcat-sdk-key",
      label: "ConfigCat SDK key",
      kind: "api-key",
      severity: "medium",
      grants: "read feature flags",
      source: "https://configcat.com/docs/sdk-reference/overview",
      anchor: ["configcat-sdk-", "configcat-proxy/"],
      pattern: /configcat-sdk-\d\/[\w-]{22}\/[\w-]{22}|configcat-proxy\/[\w-]{3,60}/,
    },
    {
      id: "configcat-sdk-key-legacy",
      label: "ConfigCat SDK key",
      kind: "api-key",
      severity: "medium",
      grants: "read feature flags",
      source: "https://configcat.com/docs/sdk-reference/overview",
      words: ["configcat"],
      pattern: /[\w-]{22}\/[\w-]{22}/,
    },
  ],
});
