import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "SurveyMonkey",
  revoke: "https://developer.surveymonkey.com/apps",
  rules: [
    {
      id: "surveymonkey-access-token",
      label: "SurveyMonkey access token",
      kind: "access-token",
      severity: "high",
      grants: "read your surveys and answers",
      source: "https://developer.surveymonkey.com",
      words: ["surveymonkey", "survey_monkey"],
      pattern: /[0-9A-Za-z._-]{80,200}/,
    },
  ],
});
