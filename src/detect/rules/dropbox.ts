import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Dropbox",
  revoke: "https://www.dropbox.com/developers/apps",
  rules: [
    {
      id: "dropbox-access-token",
      label: "Dropbox access token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your files for some hours",
      source: "https://developers.dropbox.com/oauth-guide",
      anchor: "sl.",
      pattern: /sl\.[0-9A-Za-z._-]{120,1500}/,
    },
    {
      id: "dropbox-long-lived-token",
      label: "Dropbox long-lived token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your files",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/dropbox.go",
      anchor: "AAAAAAAAAA",
      pattern: /[0-9a-z]{11}AAAAAAAAAA[0-9A-Za-z_=-]{43}/,
    },
    {
      id: "dropbox-app-secret",
      label: "Dropbox app secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your app",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/dropbox.go",
      words: ["dropbox"],
      pattern: /[0-9a-z]{15}/,
    },
    {
      id: "dropbox-refresh-token",
      label: "Dropbox refresh token",
      kind: "refresh-token",
      severity: "high",
      grants: "read and change your files",
      source: "https://developers.dropbox.com/oauth-guide",
      words: ["dropbox"],
      pattern: /[0-9A-Za-z_-]{64}/,
    },
  ],
});
