import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Sanity",
  revoke: "https://www.sanity.io/manage",
  rules: [
    {
      id: "sanity-api-token",
      label: "Sanity API token",
      kind: "access-token",
      severity: "high",
      grants: "read and change your content",
      source: "https://www.sanity.io/docs/content-lake/http-auth",
      words: ["sanity"],
      pattern: /sk[0-9A-Za-z]{78,180}/,
    },
  ],
});
