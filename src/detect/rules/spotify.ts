import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Spotify",
  revoke: "https://developer.spotify.com/dashboard",
  rules: [
    {
      id: "spotify-client-secret",
      label: "Spotify client secret",
      kind: "api-secret",
      severity: "medium",
      grants: "use Spotify as your app",
      source: "https://developer.spotify.com/documentation/web-api/tutorials/client-credentials-flow",
      words: ["spotify", "spotipy"],
      pattern: /[0-9a-f]{32}/,
    },
  ],
});
