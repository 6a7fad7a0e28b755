import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "WeChat",
  revoke: "https://mp.weixin.qq.com",
  rules: [
    {
      id: "wechat-app-secret",
      label: "WeChat app secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your app",
      source: "https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html",
      words: ["wechat", "weixin", "wx_"],
      pattern: /[0-9a-f]{32}/,
    },
    {
      id: "wechat-app-id",
      label: "WeChat app ID",
      kind: "api-key",
      severity: "low",
      grants: "name your app, together with its secret",
      source: "https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html",
      words: ["wechat", "weixin", "wx_", "appid"],
      pattern: /wx[0-9a-f]{16}/,
      roles: ["appid", "app_id", "app id", "key"],
    },
  ],
});
