import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "WeCom",
  revoke: "https://work.weixin.qq.com",
  rules: [
    {
      id: "wecom-webhook-url",
      label: "WeCom webhook URL",
      kind: "webhook-url",
      severity: "medium",
      grants: "post into a group",
      source: "https://developer.work.weixin.qq.com/document/path/91770",
      anchor: "qyapi.weixin.qq.com/cgi-bin/webhook/",
      pattern: /https:\/\/qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});
