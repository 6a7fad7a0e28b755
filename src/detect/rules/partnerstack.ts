import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "partnerstack",
    name: "PartnerStack",
    revoke: "https://app.partnerstack.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:pk_|sk_)?[0-9A-Za-z]{64}/,
  });
