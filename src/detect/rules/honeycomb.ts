import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Honeycomb",
  revoke: "https://ui.honeycomb.io/account",
  rules: [
    {
      id: "honeycomb-key",
      label: "Honeycomb key",
      kind: "api-key",
      severity: "high",
      grants: "write or read your events",
      source: "https://docs.honeycomb.io/configure/environments/manage-api-keys",
      anchor: ["hcaik_", "hcbik_", "hcxik_", "hcxlk_", "hcamk_", "hcxmk_"],
      pattern: /hc(?:aik|bik|xik|xlk|amk|xmk)_[0-9a-z]{20,64}/,
    },
    {
      id: "honeycomb-api-key",
      label: "Honeycomb API key",
      kind: "api-key",
      severity: "high",
      grants: "write or read your events",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/honeycomb.yml",
      words: ["honeycomb"],
      pattern: /(?:[0-9a-f]{32}|[0-9A-Za-z]{22})/,
    },
  ],
});
