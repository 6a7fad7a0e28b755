import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Heroku",
  revoke: "https://dashboard.heroku.com/account",
  rules: [
    {
      id: "heroku-api-key",
      label: "Heroku API key",
      kind: "api-key",
      severity: "high",
      grants: "manage your apps",
      source: "https://devcenter.heroku.com/articles/authentication",
      anchor: "HRKU-",
      pattern: /HRKU-(?:AA[\w-]{58}|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})/,
    },
    {
      id: "heroku-api-key-legacy",
      label: "Heroku API key",
      kind: "api-key",
      severity: "high",
      grants: "manage your apps",
      source: "https://devcenter.heroku.com/articles/authentication",
      words: ["heroku"],
      pattern: /[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}/,
    },
  ],
});
