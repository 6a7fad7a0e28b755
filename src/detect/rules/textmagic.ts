import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Textmagic",
  revoke: "https://my.textmagic.com",
  rules: [
    {
      id: "textmagic-api-key",
      label: "Textmagic API key",
      kind: "api-key",
      severity: "high",
      grants: "send messages at your cost",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/textmagic",
      words: ["textmagic"],
      pattern: /[0-9A-Za-z]{30}/,
    },
  ],
});
