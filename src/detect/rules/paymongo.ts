import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "paymongo",
    name: "PayMongo",
    revoke: "https://dashboard.paymongo.com/developers",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:(?:sk|pk)_(?:live|test)_)?[0-9A-Za-z]{24,32}/,
  });
