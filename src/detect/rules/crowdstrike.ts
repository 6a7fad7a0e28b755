import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "CrowdStrike",
  revoke: "https://falcon.crowdstrike.com/api-clients-and-keys",
  rules: [
    {
      id: "crowdstrike-client-secret",
      label: "CrowdStrike client secret",
      kind: "api-secret",
      severity: "high",
      grants: "read and control protected machines",
      source: "https://developer.crowdstrike.com/docs/authentication",
      words: ["crowdstrike", "falcon_"],
      pattern: /[0-9A-Za-z]{40}/,
    },
  ],
});
