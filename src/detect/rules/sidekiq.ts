import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Sidekiq",
  revoke: "https://sidekiq.org",
  rules: [
    {
      id: "sidekiq-licence",
      label: "Sidekiq gem server credential",
      kind: "password",
      severity: "medium",
      grants: "download paid gems",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/sidekiq.go",
      words: ["bundle_enterprise__contribsys", "bundle_gems__contribsys", "contribsys"],
      roles: ["contribsys", "com", "bundle", "token", "key"],
      pattern: /[a-f\d]{8}:[a-f\d]{8}/,
    },
  ],
});
