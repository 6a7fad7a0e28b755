import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "FOSSA",
  revoke: "https://app.fossa.com/account/settings/integrations/api_tokens",
  rules: [
    {
      id: "fossa-token",
      label: "FOSSA API token",
      kind: "access-token",
      severity: "medium",
      grants: "read and upload scans",
      source: "https://docs.fossa.com/docs/api-reference",
      words: ["fossa"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
