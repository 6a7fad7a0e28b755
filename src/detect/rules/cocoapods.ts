import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "CocoaPods",
  revoke: "https://guides.cocoapods.org/making/getting-setup-with-trunk.html",
  rules: [
    {
      id: "cocoapods-token",
      label: "CocoaPods trunk token",
      kind: "access-token",
      severity: "high",
      grants: "publish your pods",
      source: "https://guides.cocoapods.org/making/getting-setup-with-trunk.html",
      words: ["cocoapods"],
      pattern: /[a-f\d]{32}/,
    },
  ],
});
