import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Dependency-Track",
  revoke: "https://docs.dependencytrack.org/integrations/rest-api",
  rules: [
    {
      id: "dependency-track-key",
      label: "Dependency-Track API key",
      kind: "api-key",
      severity: "high",
      grants: "read and change its projects",
      source: "https://docs.dependencytrack.org/integrations/rest-api",
      anchor: "odt_",
      pattern: /odt_[A-Za-z\d]{8}_[A-Za-z\d]{32}|odt_[A-Za-z\d]{32,40}/,
    },
  ],
});
