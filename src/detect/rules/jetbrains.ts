import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "JetBrains",
  revoke: "https://account.jetbrains.com",
  rules: [
    {
      id: "jetbrains-hub-token",
      label: "JetBrains permanent token",
      kind: "access-token",
      severity: "high",
      grants: "act as you in YouTrack, Hub or Space",
      source: "https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html",
      anchor: ["perm:", "perm-"],
      pattern: /perm[:-][\w=]{4,100}\.[\w=]{4,100}\.\w{30,50}/,
    },
  ],
});
