import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Deno Deploy",
  revoke: "https://dash.deno.com/account#access-tokens",
  rules: [
    {
      id: "deno-token",
      label: "Deno Deploy token",
      kind: "access-token",
      severity: "high",
      grants: "deploy and manage your projects",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/deno.yml",
      anchor: ["ddp_", "ddo_", "ddw_"],
      pattern: /dd[pow]_[A-Za-z\d]{36}/,
    },
  ],
});
