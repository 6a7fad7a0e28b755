import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "SpeechText.AI",
  revoke: "https://speechtext.ai",
  rules: [
    {
      id: "speechtext-key",
      label: "SpeechText.AI API key",
      kind: "api-key",
      severity: "medium",
      grants: "transcribe at your cost",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/speechtextai.yml",
      words: ["speechtext"],
      pattern: /[a-f\d]{30,32}/,
    },
  ],
});
