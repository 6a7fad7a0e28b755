import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Buf",
  revoke: "https://buf.build/settings/user",
  rules: [
    {
      id: "buf-token",
      label: "Buf token",
      kind: "access-token",
      severity: "high",
      grants: "publish your modules",
      source: "https://buf.build/docs/bsr/authentication",
      words: ["buf_token", "buf.build", "buf_api"],
      pattern: /[a-f\d]{64}/,
    },
  ],
});
