import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "copper",
    name: "Copper",
    words: ["coppercrm", "copper_", "copper.com", "prosperworks"],
    revoke: "https://app.copper.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-f]{32}/,
  });
