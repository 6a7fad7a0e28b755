import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "HackerOne",
  revoke: "https://hackerone.com/settings/api_token/edit",
  rules: [
    {
      id: "hackerone-api-token",
      label: "HackerOne API token",
      kind: "access-token",
      severity: "high",
      grants: "read reports of your programme",
      source: "https://api.hackerone.com/getting-started",
      words: ["hackerone", "h1_api"],
      pattern: /[0-9A-Za-z+/]{43}=/,
    },
  ],
});
