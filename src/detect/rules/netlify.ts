import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Netlify",
  revoke: "https://app.netlify.com/user/applications#personal-access-tokens",
  rules: [
    {
      id: "netlify-access-token",
      label: "Netlify access token",
      kind: "access-token",
      severity: "high",
      grants: "deploy and manage your sites",
      source: "https://docs.netlify.com/api/get-started",
      anchor: ["nfp_", "nfo_", "nfc_", "nfu_"],
      pattern: /nf[pocu]_[A-Za-z\d]{36}/,
    },
    {
      id: "netlify-access-token-legacy",
      label: "Netlify access token",
      kind: "access-token",
      severity: "high",
      grants: "deploy and manage your sites",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/netlify.go",
      words: ["netlify"],
      pattern: /[\w=-]{40,64}/,
    },
    {
      id: "netlify-build-hook",
      label: "Netlify build hook",
      kind: "webhook-url",
      severity: "medium",
      grants: "start a build",
      source: "https://docs.netlify.com/configure-builds/build-hooks",
      anchor: "api.netlify.com/build_hooks/",
      pattern: /api\.netlify\.com\/build_hooks\/[a-f\d]{24}/,
    },
  ],
});
