import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "ntfy",
  revoke: "https://ntfy.sh/account",
  rules: [
    {
      id: "ntfy-access-token",
      label: "ntfy access token",
      kind: "access-token",
      severity: "medium",
      grants: "read and send your notifications",
      source: "https://docs.ntfy.sh/publish/#access-tokens",
      anchor: "tk_",
      pattern: /tk_[0-9a-z]{29}/,
    },
  ],
});
