import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "OpenShift",
  revoke: "https://docs.openshift.com",
  rules: [
    {
      id: "openshift-user-token",
      label: "OpenShift user token",
      kind: "access-token",
      severity: "high",
      grants: "act as you in the cluster",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/openshift.go",
      anchor: "sha256~",
      pattern: /sha256~[\w-]{43}/,
    },
  ],
});
