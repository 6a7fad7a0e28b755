import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Open VSX",
  revoke: "https://open-vsx.org/user-settings/tokens",
  rules: [
    {
      id: "open-vsx-token",
      label: "Open VSX access token",
      kind: "access-token",
      severity: "high",
      grants: "publish your extensions",
      source: "https://github.com/eclipse/openvsx/wiki/Publishing-Extensions",
      anchor: "ovsxat_",
      pattern: /ovsxat_[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/,
    },
  ],
});
