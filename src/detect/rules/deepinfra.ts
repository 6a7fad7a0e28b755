import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "DeepInfra",
  revoke: "https://deepinfra.com/dash/api_keys",
  rules: [
    {
      id: "deepinfra-key",
      label: "DeepInfra API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://deepinfra.com/docs",
      words: ["deepinfra"],
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
});
