import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Clojars",
  revoke: "https://clojars.org/tokens",
  rules: [
    {
      id: "clojars-token",
      label: "Clojars deploy token",
      kind: "access-token",
      severity: "high",
      grants: "publish your libraries",
      source: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
      anchor: "CLOJARS_",
      pattern: /CLOJARS_[A-Za-z\d]{60}/,
    },
  ],
});
