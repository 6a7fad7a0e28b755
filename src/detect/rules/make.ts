import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Make",
  revoke: "https://www.make.com",
  rules: [
    {
      id: "make-webhook-url",
      label: "Make webhook URL",
      kind: "webhook-url",
      severity: "medium",
      grants: "start one of your workflows",
      source: "https://www.make.com/en/help/tools/webhooks",
      anchor: [".make.com/", "hook.integromat.com/"],
      pattern: /https:\/\/hook\.(?:[a-z]{2}\d\.make|integromat)\.com\/[0-9a-z]{30,34}/,
    },
    {
      id: "make-api-token",
      label: "Make API token",
      kind: "access-token",
      severity: "high",
      grants: "change your workflows",
      source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/integromat",
      words: ["integromat", "make.com"],
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
    },
  ],
});
