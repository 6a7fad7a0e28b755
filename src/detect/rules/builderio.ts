import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Builder.io",
  revoke: "https://builder.io/account/space",
  rules: [
    {
      id: "builderio-private-key",
      label: "Builder.io private key",
      kind: "api-key",
      severity: "high",
      grants: "read and change your content",
      source: "https://www.builder.io/c/docs/using-your-api-key",
      anchor: "bpk-",
      pattern: /bpk-[0-9a-f]{32}/,
    },
  ],
});
