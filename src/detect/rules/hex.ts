import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Hex",
  revoke: "https://hex.pm/dashboard/keys",
  rules: [
    {
      id: "hex-key",
      label: "Hex API key",
      kind: "api-key",
      severity: "high",
      grants: "publish your packages",
      source: "https://hex.pm/docs/publish",
      words: ["hex_api_key", "hexpm", "hex.pm"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
