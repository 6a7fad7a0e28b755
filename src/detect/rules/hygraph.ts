import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "hygraph",
    name: "Hygraph",
    words: ["hygraph", "graphcms"],
    revoke: "https://app.hygraph.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /eyJ[0-9A-Za-z_.-]{600,1300}/,
  });
