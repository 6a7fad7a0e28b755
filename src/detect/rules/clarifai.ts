import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Clarifai",
  revoke: "https://clarifai.com/settings/security",
  rules: [
    {
      id: "clarifai-token",
      label: "Clarifai access token",
      kind: "access-token",
      severity: "high",
      grants: "run models at your cost",
      source: "https://docs.clarifai.com/control/authentication/pat",
      words: ["clarifai"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
