import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Contentful",
  revoke: "https://app.contentful.com/account/profile/cma_tokens",
  rules: [
    {
      id: "contentful-personal-token",
      label: "Contentful personal token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your content",
      source: "https://www.contentful.com/developers/docs/references/authentication",
      anchor: "CFPAT-",
      pattern: /CFPAT-[0-9A-Za-z_-]{43}/,
    },
    {
      id: "contentful-delivery-token",
      label: "Contentful delivery token",
      kind: "access-token",
      severity: "medium",
      grants: "read your content",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/contentful.go",
      words: ["contentful"],
      pattern: /[0-9A-Za-z=_-]{43}/,
    },
  ],
});
