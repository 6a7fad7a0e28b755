import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "GoldRush (Covalent)",
  revoke: "https://goldrush.dev/platform/apikey/",
  rules: [
    {
      id: "covalent-api-key",
      label: "GoldRush API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://goldrush.dev/docs/quickstart",
      anchor: "cqt_",
      pattern: /cqt_[rw][A-Za-z0-9]{27}/,
    },
    {
      id: "covalent-legacy-key",
      label: "Covalent API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://goldrush.dev/docs/quickstart",
      anchor: "ckey_",
      pattern: /ckey_[0-9a-f]{27}/,
    },
  ],
});
