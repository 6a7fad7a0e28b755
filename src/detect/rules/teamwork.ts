import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "teamwork",
    name: "Teamwork",
    revoke: "https://www.teamwork.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:tkn\.v1_[0-9A-Za-z]{60,80}=?|twp_[0-9A-Za-z]{26})/,
  });
