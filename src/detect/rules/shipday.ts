import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "shipday",
    name: "Shipday",
    revoke: "https://dispatch.shipday.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z.]{11}[0-9A-Za-z]{20}/,
  });
