import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "reallysimple",
    name: "Spotler CRM",
    words: ["reallysimple"],
    revoke: "https://www.spotler.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /eyJ[0-9A-Za-z_.-]{900,1200}/,
  });
