import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Rails",
  revoke: "https://guides.rubyonrails.org/security.html",
  rules: [
    {
      id: "rails-secret-key-base",
      label: "Rails secret key base",
      kind: "api-secret",
      severity: "high",
      grants: "forge sessions of the site",
      source: "https://guides.rubyonrails.org/security.html",
      words: ["secret_key_base", "secretkeybase"],
      roles: ["secret_key_base", "secret"],
      pattern: /[a-f\d]{128}/,
    },
    {
      id: "rails-master-key",
      label: "Rails master key",
      kind: "api-secret",
      severity: "high",
      grants: "open the site's credentials",
      source: "https://guides.rubyonrails.org/security.html",
      words: ["rails_master_key", "master.key"],
      roles: ["key"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
