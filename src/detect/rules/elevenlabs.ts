import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "ElevenLabs",
  revoke: "https://elevenlabs.io/app/settings/api-keys",
  rules: [
    {
      id: "elevenlabs-key",
      label: "ElevenLabs API key",
      kind: "api-key",
      severity: "high",
      grants: "make speech at your cost",
      source: "https://elevenlabs.io/docs/api-reference/authentication",
      anchor: "sk_",
      pattern: /sk_[a-f\d]{48}/,
    },
    {
      id: "elevenlabs-key-legacy",
      label: "ElevenLabs API key",
      kind: "api-key",
      severity: "high",
      grants: "make speech at your cost",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/elevenlabs",
      words: ["elevenlabs", "eleven_labs", "eleven_api", "xi-api-key", "xi_api_key"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
