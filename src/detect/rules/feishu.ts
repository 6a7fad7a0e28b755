import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Lark (Feishu)",
  revoke: "https://open.feishu.cn/app",
  rules: [
    {
      id: "feishu-webhook-url",
      label: "Lark webhook URL",
      kind: "webhook-url",
      severity: "medium",
      grants: "post into a group",
      source: "https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot",
      anchor: "/open-apis/bot/v2/hook/",
      pattern: /https:\/\/open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      id: "feishu-app-secret",
      label: "Lark app secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your app",
      source: "https://open.larksuite.com/document/server-docs/authentication-management/access-token/tenant_access_token_internal",
      words: ["feishu", "larksuite", "lark_"],
      pattern: /[0-9A-Za-z]{32}/,
    },
  ],
});
