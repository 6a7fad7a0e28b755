import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "HERE",
  revoke: "https://platform.here.com/admin/apps",
  rules: [
    {
      id: "here-api-key",
      label: "HERE API key",
      kind: "api-key",
      severity: "medium",
      grants: "use up your plan",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/hereapi",
      words: ["hereapi", "here_api", "here_app", "here_key", "here_maps", "here.com", "here api", "heremaps"],
      pattern: /[0-9A-Za-z_-]{43}/,
    },
    {
      id: "here-access-secret",
      label: "HERE access key secret",
      kind: "api-secret",
      severity: "medium",
      grants: "use up your plan",
      source: "https://www.here.com/docs",
      words: ["here_access", "here.access", "here_secret", "here.com", "hereapi"],
      pattern: /[0-9A-Za-z_-]{86}/,
    },
  ],
});
