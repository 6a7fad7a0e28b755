import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "nylas",
    name: "Nylas",
    revoke: "https://dashboard-v3.nylas.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:nyk_v0_[0-9A-Za-z]{64}|[0-9A-Za-z]{30})/,
  });
