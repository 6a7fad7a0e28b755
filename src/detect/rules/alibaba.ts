import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Alibaba Cloud",
  revoke: "https://ram.console.aliyun.com/manage/ak",
  rules: [
    {
      id: "alibaba-access-key-id",
      label: "Alibaba Cloud AccessKey ID",
      kind: "api-key",
      severity: "medium",
      grants: "with its secret use the account",
      source: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
      anchor: "LTAI",
      pattern: /LTAI[A-Za-z\d]{12,20}/,
    },
    {
      id: "alibaba-access-key-secret",
      label: "Alibaba Cloud AccessKey secret",
      kind: "api-secret",
      severity: "high",
      grants: "use the account it belongs to",
      source: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
      words: ["alibaba", "aliyun", "alicloud", "ltai", "accesskeysecret", "access_key_secret", "oss_"],
      pattern: /[A-Za-z\d]{30}/,
    },
    {
      id: "alibaba-sts-key-id",
      label: "Alibaba Cloud STS key ID",
      kind: "api-key",
      severity: "low",
      grants: "with its secret use the account for a while",
      source: "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole",
      anchor: "STS.",
      pattern: /STS\.[A-Za-z\d]{20,28}/,
    },
    {
      id: "alibaba-dashscope-key",
      label: "Alibaba Cloud Model Studio key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://www.alibabacloud.com/help/en/model-studio/get-api-key",
      words: ["dashscope", "qwen", "bailian", "tongyi"],
      pattern: /sk-[a-f\d]{32}/,
    },
  ],
});
