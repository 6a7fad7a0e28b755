import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "GC Notify",
  revoke: "https://notification.canada.ca",
  rules: [
    {
      id: "gc-notify-key",
      label: "GC Notify API key",
      kind: "api-key",
      severity: "high",
      grants: "send messages in your name",
      source: "https://documentation.notification.canada.ca/en/start.html",
      anchor: "gcntfy-",
      pattern: /gcntfy-[\w-]{1,80}-[a-f\d]{8}-[a-f\d]{4}-[a-f\d]{4}-[a-f\d]{4}-[a-f\d]{12}-[a-f\d]{8}-[a-f\d]{4}-[a-f\d]{4}-[a-f\d]{4}-[a-f\d]{12}/,
    },
  ],
});
