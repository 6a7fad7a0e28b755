import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "scrapingbee",
    name: "ScrapingBee",
    revoke: "https://app.scrapingbee.com/account/manage/api_key",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Z]{80}/,
  });
