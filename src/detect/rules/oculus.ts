import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Meta Horizon",
  revoke: "https://developers.meta.com/horizon/manage",
  rules: [
    {
      id: "oculus-access-token",
      label: "Meta Horizon app token",
      kind: "access-token",
      severity: "high",
      grants: "act as your app",
      source: "https://developers.meta.com/horizon/documentation/native/ps-s2s-basics",
      anchor: "OC|",
      pattern: /OC\|[0-9]{15,17}\|[0-9a-f]{32}/,
    },
  ],
});
