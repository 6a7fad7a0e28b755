import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Box",
  revoke: "https://app.box.com/developers/console",
  rules: [
    {
      id: "box-client-secret",
      label: "Box client secret or token",
      kind: "api-secret",
      severity: "high",
      grants: "read and change your files",
      source: "https://developer.box.com/guides/authentication",
      words: ["box_", "box.com", "boxsdk", "boxapp", "box api", "box-api", "box developer"],
      pattern: /[0-9A-Za-z]{32}/,
    },
  ],
});
