import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Figma",
  revoke: "https://www.figma.com/settings",
  rules: [
    {
      id: "figma-token",
      label: "Figma token",
      kind: "access-token",
      severity: "high",
      grants: "read your files and comment on them",
      source: "https://www.figma.com/developers/api#access-tokens",
      anchor: ["figd_", "figo_", "figp_", "figu_", "figdh_", "figdr_", "figoh_", "figor_", "figuh_", "figur_"],
      pattern: /fig(?:d|o|p|u|dh|dr|oh|or|uh|ur)_[0-9A-Za-z_-]{40,200}/,
    },
    {
      id: "figma-legacy-token",
      label: "Figma personal access token",
      kind: "access-token",
      severity: "high",
      grants: "read your files and comment on them",
      source: "https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/figma.yml",
      words: ["figma"],
      pattern: /[0-9]{4,6}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
