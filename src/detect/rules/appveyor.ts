import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "AppVeyor",
  revoke: "https://ci.appveyor.com/api-keys",
  rules: [
    {
      id: "appveyor-token",
      label: "AppVeyor API key",
      kind: "api-key",
      severity: "high",
      grants: "run and change builds",
      source: "https://www.appveyor.com/docs/api",
      words: ["appveyor"],
      pattern: /v2\.[a-z\d]{20}|[a-z\d]{20}/,
    },
  ],
});
