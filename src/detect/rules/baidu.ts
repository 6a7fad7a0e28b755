import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Baidu Cloud",
  revoke: "https://console.bce.baidu.com/iam/#/iam/accesslist",
  rules: [
    {
      id: "baidu-qianfan-key",
      label: "Baidu Cloud Qianfan key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://cloud.baidu.com/doc/WENXINWORKSHOP/index.html",
      anchor: "bce-v3/ALTAK-",
      pattern: /bce-v3\/ALTAK-[A-Za-z\d]{21}\/[a-f\d]{40}/,
    },
    {
      id: "baidu-access-key",
      label: "Baidu Cloud access key",
      kind: "api-key",
      severity: "medium",
      grants: "with its secret use the account",
      source: "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb",
      anchor: "ALTAK",
      pattern: /ALTAK-?[A-Za-z\d]{21}/,
    },
    {
      id: "baidu-secret-key",
      label: "Baidu Cloud secret key",
      kind: "api-secret",
      severity: "high",
      grants: "use the account it belongs to",
      source: "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb",
      words: ["baidu", "altak", "bce_"],
      roles: ["secret", "sk", "key"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
