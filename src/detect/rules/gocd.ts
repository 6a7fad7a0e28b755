import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "GoCD",
  revoke: "https://docs.gocd.org/current/configuration/access_tokens.html",
  rules: [
    {
      id: "gocd-token",
      label: "GoCD access token",
      kind: "access-token",
      severity: "high",
      grants: "run pipelines",
      source: "https://docs.gocd.org/current/configuration/access_tokens.html",
      words: ["gocd"],
      pattern: /[a-f\d]{40}/,
    },
  ],
});
