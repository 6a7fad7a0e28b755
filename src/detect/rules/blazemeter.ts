import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "BlazeMeter",
  revoke: "https://a.blazemeter.com/app/#/settings/api-keys",
  rules: [
    {
      id: "blazemeter-token",
      label: "BlazeMeter API key",
      kind: "api-key",
      severity: "medium",
      grants: "run load tests",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/blazemeter.yml",
      words: ["blazemeter", "runscope"],
      roles: ["blazemeter", "runscope", "key", "token", "secret"],
      pattern: /[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}/,
    },
  ],
});
