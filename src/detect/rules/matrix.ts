import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Matrix",
  revoke: "https://matrix.org",
  rules: [
    {
      id: "matrix-access-token",
      label: "Matrix access token",
      kind: "access-token",
      severity: "high",
      grants: "read and write messages as you",
      source: "https://github.com/matrix-org/synapse/blob/develop/synapse/handlers/auth.py",
      anchor: ["syt_", "syr_"],
      pattern: /sy[tr]_[0-9A-Za-z+/=]{2,80}_[A-Za-z]{20}_[0-9A-Za-z]{6}/,
    },
    {
      id: "matrix-mas-token",
      label: "Matrix Authentication Service token",
      kind: "access-token",
      severity: "high",
      grants: "read and write messages as you",
      source: "https://github.com/matrix-org/matrix-authentication-service",
      anchor: ["mat_", "mar_", "mct_", "mpt_"],
      pattern: /m(?:at|ar|ct|pt)_[0-9A-Za-z]{30}_[0-9A-Za-z]{6}/,
    },
  ],
});
