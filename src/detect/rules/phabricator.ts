import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Phabricator",
  revoke: "https://secure.phabricator.com/conduit",
  rules: [
    {
      id: "phabricator-token",
      label: "Phabricator Conduit token",
      kind: "access-token",
      severity: "high",
      grants: "act as you",
      source: "https://secure.phabricator.com/book/phabricator/article/conduit",
      words: ["phabricator", "conduit", "arcanist", "arcrc"],
      pattern: /(?:api|cli)-[a-z\d]{28}/,
    },
  ],
});
