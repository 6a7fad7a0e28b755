import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Flickr",
  revoke: "https://www.flickr.com/services/apps",
  rules: [
    {
      id: "flickr-api-key",
      label: "Flickr API key",
      kind: "api-key",
      severity: "medium",
      grants: "use Flickr as your app",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/flickr.go",
      words: ["flickr"],
      pattern: /[0-9a-z]{32}/,
    },
    {
      id: "flickr-api-secret",
      label: "Flickr API secret",
      kind: "api-secret",
      severity: "medium",
      grants: "use Flickr as your app",
      source: "https://www.flickr.com/services/api",
      words: ["flickr"],
      pattern: /[0-9a-f]{16}/,
    },
  ],
});
