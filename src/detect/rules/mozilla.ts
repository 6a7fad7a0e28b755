import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mozilla Add-ons",
  revoke: "https://addons.mozilla.org/developers/addon/api/key",
  rules: [
    {
      id: "mozilla-secret",
      label: "Mozilla Add-ons API secret",
      kind: "api-secret",
      severity: "high",
      grants: "publish your extensions",
      source: "https://mozilla.github.io/addons-server/topics/api/auth.html",
      words: ["amo_", "web_ext", "web-ext", "addons.mozilla", "mozilla"],
      roles: ["secret", "key"],
      pattern: /[a-f\d]{64}/,
    },
  ],
});
