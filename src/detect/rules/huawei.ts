import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Huawei Cloud",
  revoke: "https://console.huaweicloud.com/iam",
  rules: [
    {
      id: "huawei-secret-key",
      label: "Huawei Cloud secret access key",
      kind: "api-secret",
      severity: "high",
      grants: "use the account it belongs to",
      source: "https://support.huaweicloud.com/eu/usermanual-ca/ca_01_0003.html",
      words: ["huawei", "hwcloud", "hw_secret"],
      pattern: /[A-Za-z\d]{40}/,
    },
  ],
});
