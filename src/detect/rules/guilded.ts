import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Guilded",
  revoke: "https://www.guilded.gg",
  rules: [
    {
      id: "guilded-bot-token",
      label: "Guilded bot token",
      kind: "access-token",
      severity: "high",
      grants: "act as your bot",
      source: "https://www.guilded.gg/docs/api/authentication",
      anchor: "gapi_",
      pattern: /gapi_[0-9A-Za-z+/]{86}==/,
    },
  ],
});
