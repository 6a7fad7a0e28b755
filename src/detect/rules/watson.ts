import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "IBM watsonx",
  revoke: "https://cloud.ibm.com/iam/apikeys",
  rules: [
    {
      id: "watson-key",
      label: "IBM watsonx API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://dataplatform.cloud.ibm.com/docs",
      words: ["watson"],
      pattern: /[\w-]{44}/,
    },
  ],
});
