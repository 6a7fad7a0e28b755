import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Gitter",
  revoke: "https://gitter.im",
  rules: [
    {
      id: "gitter-access-token",
      label: "Gitter access token",
      kind: "access-token",
      severity: "medium",
      grants: "read and write messages as you",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/gitter.go",
      words: ["gitter"],
      pattern: /[0-9A-Za-z_-]{40}/,
    },
  ],
});
