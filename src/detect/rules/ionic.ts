import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Ionic",
  revoke: "https://dashboard.ionicframework.com/personal-tokens",
  rules: [
    {
      id: "ionic-token",
      label: "Ionic access token",
      kind: "access-token",
      severity: "high",
      grants: "build and publish apps",
      source: "https://ionic.io/docs/appflow/personal-access-tokens",
      anchor: "ion_",
      pattern: /ion_[A-Za-z\d]{42}/,
    },
  ],
});
