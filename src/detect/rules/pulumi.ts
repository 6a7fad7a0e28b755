import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Pulumi",
  revoke: "https://app.pulumi.com/account/tokens",
  rules: [
    {
      id: "pulumi-token",
      label: "Pulumi access token",
      kind: "access-token",
      severity: "high",
      grants: "change infrastructure and read its state",
      source: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens",
      anchor: "pul-",
      pattern: /pul-[a-f\d]{40}/,
    },
  ],
});
