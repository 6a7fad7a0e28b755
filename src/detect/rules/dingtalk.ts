import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "DingTalk",
  revoke: "https://open.dingtalk.com",
  rules: [
    {
      id: "dingtalk-webhook-url",
      label: "DingTalk webhook URL",
      kind: "webhook-url",
      severity: "medium",
      grants: "post into a group",
      source: "https://open.dingtalk.com/document/orgapp/custom-robot-access",
      anchor: "oapi.dingtalk.com/robot/",
      pattern: /https:\/\/oapi\.dingtalk\.com\/robot\/send\?access_token=[0-9a-f]{64}/,
    },
    {
      id: "dingtalk-secret",
      label: "DingTalk robot secret",
      kind: "api-secret",
      severity: "medium",
      grants: "sign messages to a group",
      source: "https://open.dingtalk.com/document/orgapp/custom-robot-access",
      words: ["dingtalk", "ding_"],
      pattern: /(?:SEC)?[0-9a-f]{64}/,
    },
  ],
});
