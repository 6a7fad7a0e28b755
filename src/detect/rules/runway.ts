import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Runway",
  revoke: "https://dev.runwayml.com",
  rules: [
    {
      id: "runway-key",
      label: "Runway API key",
      kind: "api-key",
      severity: "high",
      grants: "make videos at your cost",
      source: "https://docs.dev.runwayml.com",
      anchor: "key_",
      pattern: /key_[a-f\d]{128}/,
    },
  ],
});
