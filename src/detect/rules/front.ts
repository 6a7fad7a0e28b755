import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "front",
    name: "Front",
    words: ["frontapp", "front_api", "front_token", "front app", "front api", "front token"],
    revoke: "https://app.frontapp.com/settings/developers",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /eyJ[0-9A-Za-z_-]{15,120}\.[0-9A-Za-z_-]{100,300}\.[0-9A-Za-z_-]{43}/,
  });
