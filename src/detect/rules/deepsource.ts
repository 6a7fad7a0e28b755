import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "DeepSource",
  revoke: "https://app.deepsource.com",
  rules: [
    {
      id: "deepsource-token",
      label: "DeepSource access token",
      kind: "access-token",
      severity: "medium",
      grants: "read code analysis",
      source: "https://docs.deepsource.com/docs/developers/api",
      anchor: "dsp_",
      pattern: /dsp_[a-f\d]{40}/,
    },
  ],
});
