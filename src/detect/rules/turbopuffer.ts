import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "turbopuffer",
  revoke: "https://turbopuffer.com/dashboard",
  rules: [
    {
      id: "turbopuffer-key",
      label: "turbopuffer API key",
      kind: "api-key",
      severity: "high",
      grants: "read and write your data",
      source: "https://turbopuffer.com/docs/auth",
      anchor: "tpuf_",
      pattern: /tpuf_[A-Za-z\d]{32}/,
    },
  ],
});
