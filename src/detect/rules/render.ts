import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Render",
  revoke: "https://dashboard.render.com/u/settings#api-keys",
  rules: [
    {
      id: "render-api-key",
      label: "Render API key",
      kind: "api-key",
      severity: "high",
      grants: "manage your services",
      source: "https://render.com/docs/api",
      anchor: "rnd_",
      pattern: /rnd_[A-Za-z\d]{24,40}/,
    },
    {
      id: "render-deploy-hook",
      label: "Render deploy hook",
      kind: "webhook-url",
      severity: "medium",
      grants: "start a deploy",
      source: "https://render.com/docs/deploy-hooks",
      anchor: "api.render.com/deploy/srv-",
      pattern: /api\.render\.com\/deploy\/srv-[a-z\d]{20}\?key=[\w-]{8,20}/,
    },
  ],
});
