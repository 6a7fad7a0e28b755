import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Particle",
  revoke: "https://console.particle.io/authentication",
  rules: [
    {
      id: "particle-access-token",
      label: "Particle access token",
      kind: "access-token",
      severity: "high",
      grants: "control your devices",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/particle.io.yml",
      words: ["particle"],
      pattern: /[0-9a-f]{40}/,
    },
  ],
});
