import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "UptimeRobot",
  revoke: "https://dashboard.uptimerobot.com/integrations",
  rules: [
    {
      id: "uptimerobot-api-key",
      label: "UptimeRobot API key",
      kind: "api-key",
      severity: "medium",
      grants: "read and change your monitors",
      source: "https://uptimerobot.com/api",
      anchor: [..."0123456789"].map((digit) => "ur" + digit),
      pattern: /ur[0-9]{5,12}-[0-9A-Fa-f]{24}/,
    },
    {
      id: "uptimerobot-key",
      label: "UptimeRobot API key",
      kind: "api-key",
      severity: "medium",
      grants: "read and change your monitors",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/uptimerobot",
      words: ["uptimerobot"],
      pattern: /[0-9A-Za-z-]{30,40}/,
    },
  ],
});
