import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "RubyGems",
  revoke: "https://rubygems.org/profile/api_keys",
  rules: [
    {
      id: "rubygems-key",
      label: "RubyGems API key",
      kind: "api-key",
      severity: "high",
      grants: "publish your gems",
      source: "https://guides.rubygems.org/api-key-scopes",
      anchor: "rubygems_",
      pattern: /rubygems_[a-f\d]{48}/,
    },
  ],
});
