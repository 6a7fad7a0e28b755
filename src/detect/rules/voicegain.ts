import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Voicegain",
  revoke: "https://console.voicegain.ai",
  rules: [
    {
      id: "voicegain-token",
      label: "Voicegain token",
      kind: "access-token",
      severity: "high",
      grants: "transcribe at your cost",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/voicegain.yml",
      words: ["voicegain"],
      pattern: /ey[\w-]{30,}\.ey[\w-]{70,}\.[\w-]{40,}|ey[\w-]{34}\.ey[\w-]{80,110}/,
    },
  ],
});
