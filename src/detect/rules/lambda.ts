import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Lambda",
  revoke: "https://cloud.lambda.ai/api-keys",
  rules: [
    {
      id: "lambda-key",
      label: "Lambda API key",
      kind: "api-key",
      severity: "high",
      grants: "run servers at your cost",
      source: "https://docs.lambda.ai/public-cloud/cloud-api",
      anchor: "secret_",
      pattern: /secret_[a-z\d-]{1,40}_[a-f\d]{32}\.[A-Za-z\d]{32}/,
    },
  ],
});
