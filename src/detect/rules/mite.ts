import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "mite",
    name: "mite",
    words: ["mite_", "mite.yo.lk", "mite api"],
    revoke: "https://mite.yo.lk",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-z]{16}/,
  });
