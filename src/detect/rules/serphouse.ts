import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "serphouse",
    name: "SERPHouse",
    revoke: "https://app.serphouse.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z]{60}/,
  });
