import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Unleash",
  revoke: "https://app.unleash-hosted.com",
  rules: [
    {
      id: "unleash-token",
      label: "Unleash API token",
      kind: "access-token",
      severity: "high",
      grants: "read or change feature flags",
      source: "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
      words: ["unleash"],
      pattern: /[a-f\d]{40,64}/,
    },
  ],
});
