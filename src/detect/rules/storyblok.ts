import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Storyblok",
  revoke: "https://app.storyblok.com",
  rules: [
    {
      id: "storyblok-access-token",
      label: "Storyblok token",
      kind: "access-token",
      severity: "medium",
      grants: "read or change your content",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/storyblok",
      words: ["storyblok"],
      pattern: /(?:[0-9A-Za-z]{22}tt|[0-9A-Za-z]{22}tt-[0-9]{5,8}-[0-9A-Za-z_-]{20})/,
    },
  ],
});
