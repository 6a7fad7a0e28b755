import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "apollo-io",
    name: "Apollo",
    words: ["apollo"],
    revoke: "https://app.apollo.io/#/settings/integrations/api",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z_-]{22}/,
  });
