import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "dotdigital",
    name: "Dotdigital",
    words: ["dotmailer", "dotdigital", "apiuser"],
    revoke: "https://login.dotdigital.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /apiuser-[0-9a-z]{12}@apiconnector\.com/,
  });
