import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mapbox",
  revoke: "https://console.mapbox.com/account/access-tokens",
  rules: [
    {
      id: "mapbox-secret-token",
      label: "Mapbox secret token",
      kind: "access-token",
      severity: "medium",
      grants: "change your map data and spend your quota",
      source: "https://docs.mapbox.com/help/getting-started/access-tokens",
      anchor: "sk.eyJ",
      pattern: /sk\.eyJ[0-9A-Za-z_-]{40,240}\.[0-9A-Za-z_-]{15,30}/,
    },
    {
      id: "mapbox-temporary-token",
      label: "Mapbox temporary token",
      kind: "access-token",
      severity: "low",
      grants: "use Mapbox for an hour",
      source: "https://docs.mapbox.com/api/accounts/tokens",
      anchor: "tk.eyJ",
      pattern: /tk\.eyJ[0-9A-Za-z_-]{40,300}\.[0-9A-Za-z_-]{15,50}/,
    },
  ],
});
