import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Prismic",
  revoke: "https://prismic.io/dashboard",
  rules: [
    {
      id: "prismic-access-token",
      label: "Prismic access token",
      kind: "access-token",
      severity: "medium",
      grants: "read your content",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/prismic",
      words: ["prismic"],
      pattern: /MC5[0-9A-Za-z_.-]{20,100}/,
    },
  ],
});
