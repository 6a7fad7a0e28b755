import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Deepgram",
  revoke: "https://console.deepgram.com",
  rules: [
    {
      id: "deepgram-key",
      label: "Deepgram API key",
      kind: "api-key",
      severity: "high",
      grants: "transcribe at your cost",
      source: "https://developers.deepgram.com/docs/create-additional-api-keys",
      words: ["deepgram"],
      pattern: /[a-f\d]{40}/,
    },
  ],
});
