import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Zapier",
  revoke: "https://zapier.com/app/settings",
  rules: [
    {
      id: "zapier-webhook-url",
      label: "Zapier webhook URL",
      kind: "webhook-url",
      severity: "medium",
      grants: "start one of your workflows",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/zapierwebhook",
      anchor: "hooks.zapier.com/hooks/",
      pattern: /https:\/\/hooks\.zapier\.com\/hooks\/(?:catch|standard)\/[0-9A-Za-z/]{8,60}/,
    },
  ],
});
