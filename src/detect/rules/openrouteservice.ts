import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "openrouteservice",
  revoke: "https://openrouteservice.org/dev/#/home",
  rules: [
    {
      id: "openrouteservice-api-key",
      label: "openrouteservice API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://openrouteservice.org/dev/#/home",
      anchor: "5b3ce3597851110001cf6248",
      pattern: /5b3ce3597851110001cf6248[0-9a-f]{32}/,
    },
  ],
});
