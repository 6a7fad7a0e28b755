import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "satismeter",
    name: "SatisMeter",
    revoke: "https://app.satismeter.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:[0-9A-Za-z]{16}|[0-9A-Za-z]{24})/,
  });
