import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Intercom",
  revoke: "https://app.intercom.com/a/apps/_/developer-hub",
  rules: [
    {
      id: "intercom-access-token",
      label: "Intercom access token",
      kind: "access-token",
      severity: "high",
      grants: "read and write your conversations and customers",
      source: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
      anchor: "dG9rO",
      pattern: /dG9rO[0-9A-Za-z+/]{54}=/,
    },
    {
      id: "intercom-api-key",
      label: "Intercom access token",
      kind: "access-token",
      severity: "high",
      grants: "read and write your conversations and customers",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/intercom.go",
      words: ["intercom"],
      pattern: /[0-9A-Za-z=_+/-]{59,60}={0,1}/,
    },
  ],
});
