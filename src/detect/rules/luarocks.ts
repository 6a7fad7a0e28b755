import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "LuaRocks",
  revoke: "https://luarocks.org/settings/api-keys",
  rules: [
    {
      id: "luarocks-key",
      label: "LuaRocks API key",
      kind: "api-key",
      severity: "high",
      grants: "publish your packages",
      source: "https://luarocks.org",
      words: ["luarocks"],
      pattern: /[A-Za-z\d]{40}/,
    },
  ],
});
