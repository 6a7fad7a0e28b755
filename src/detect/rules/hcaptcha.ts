import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "hCaptcha",
  revoke: "https://dashboard.hcaptcha.com",
  rules: [
    {
      id: "hcaptcha-secret",
      label: "hCaptcha secret",
      kind: "api-secret",
      severity: "medium",
      grants: "approve captchas of your site",
      source: "https://docs.hcaptcha.com",
      anchor: "ES_",
      pattern: /ES_[0-9a-f]{32}/,
    },
    {
      id: "hcaptcha-legacy-secret",
      label: "hCaptcha secret",
      kind: "api-secret",
      severity: "medium",
      grants: "approve captchas of your site",
      source: "https://docs.hcaptcha.com",
      words: ["hcaptcha"],
      pattern: /0x[0-9A-Fa-f]{40}/,
    },
  ],
});
