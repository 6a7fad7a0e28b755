import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Tinybird",
  revoke: "https://app.tinybird.co/tokens",
  rules: [
    {
      id: "tinybird-token",
      label: "Tinybird token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your data",
      source: "https://www.tinybird.co/docs/forward/administration/tokens",
      anchor: "p.eyJ1I",
      pattern: /p\.eyJ1I[\w-]{40,250}\.[\w-]{20,60}/,
    },
  ],
});
