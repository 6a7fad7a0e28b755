import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Codefresh",
  revoke: "https://g.codefresh.io/user/settings",
  rules: [
    {
      id: "codefresh-token",
      label: "Codefresh API key",
      kind: "api-key",
      severity: "high",
      grants: "run and change pipelines",
      source: "https://codefresh.io/docs/docs/integrations/codefresh-api",
      words: ["codefresh"],
      pattern: /[a-f\d]{24}\.[a-f\d]{32}/,
    },
  ],
});
