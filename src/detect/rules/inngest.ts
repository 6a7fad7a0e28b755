import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Inngest",
  revoke: "https://app.inngest.com/env/production/manage",
  rules: [
    {
      id: "inngest-signing-key",
      label: "Inngest signing key",
      kind: "api-secret",
      severity: "high",
      grants: "call your functions",
      source: "https://www.inngest.com/docs/platform/signing-keys",
      anchor: "signkey-",
      pattern: /signkey-(?:prod|test|branch|dev)-[a-f\d]{32,64}/,
    },
    {
      id: "inngest-event-key",
      label: "Inngest event key",
      kind: "api-key",
      severity: "medium",
      grants: "send events",
      source: "https://www.inngest.com/docs/events/creating-an-event-key",
      words: ["inngest"],
      pattern: /[\w-]{86}/,
    },
  ],
});
