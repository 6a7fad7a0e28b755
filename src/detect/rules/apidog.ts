import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Apidog",
  revoke: "https://apidog.com",
  rules: [
    {
      id: "apidog-token",
      label: "Apidog access token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your projects",
      source: "https://docs.apidog.com",
      anchor: ["afxp_", "APS-"],
      pattern: /afxp_[A-Za-z\d]{30,64}|APS-[A-Za-z\d]{32}/,
    },
  ],
});
