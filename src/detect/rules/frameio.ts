import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Frame.io",
  revoke: "https://developer.frame.io",
  rules: [
    {
      id: "frameio-token",
      label: "Frame.io token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your projects",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/frameio.go",
      anchor: "fio-u-",
      pattern: /fio-u-[0-9A-Za-z_=-]{64}/,
    },
  ],
});
