import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "tru",
    name: "tru.ID",
    words: ["tru.id", "truid", "tru_"],
    revoke: "https://developer.tru.id",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z._-]{26}/,
  });
