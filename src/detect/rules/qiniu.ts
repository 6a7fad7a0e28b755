import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Qiniu",
  revoke: "https://portal.qiniu.com/user/key",
  rules: [
    {
      id: "qiniu-secret-key",
      label: "Qiniu secret key",
      kind: "api-secret",
      severity: "high",
      grants: "read and write buckets",
      source: "https://developer.qiniu.com/kodo/1671/region-endpoint-fq",
      words: ["qiniu"],
      pattern: /[\w-]{40}/,
    },
  ],
});
