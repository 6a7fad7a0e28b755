import type { RuleFile } from "../rule.ts";

// Groups of sixteen, joined by dots; four or more have been seen.
export default (): RuleFile => ({
  name: "Tardis",
  revoke: "https://tardis.dev/",
  rules: [
    {
      id: "tardis-api-key",
      label: "Tardis API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://docs.tardis.dev/api/quickstart",
      anchor: "TD.",
      pattern: /TD\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]{10,40}\.[A-Za-z0-9_-]{10,40}\.[A-Za-z0-9_.-]{10,80}/,
    },
  ],
});
