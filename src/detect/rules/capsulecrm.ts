import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "capsulecrm",
    name: "Capsule",
    words: ["capsulecrm", "capsule_crm"],
    revoke: "https://capsulecrm.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z._+=-]{64}/,
  });
