import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Rev AI",
  revoke: "https://www.rev.ai/access-token",
  rules: [
    {
      id: "revai-token",
      label: "Rev AI access token",
      kind: "access-token",
      severity: "high",
      grants: "transcribe at your cost",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/revai",
      words: ["rev_ai", "revai", "rev.ai"],
      pattern: /0[12][\w-]{52}/,
    },
  ],
});
