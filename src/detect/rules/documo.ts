import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "documo",
    name: "Documo",
    revoke: "https://app.documo.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /eyJ[0-9A-Za-z_-]{30,120}\.[0-9A-Za-z_-]{100,300}\.[0-9A-Za-z_-]{43}/,
  });
