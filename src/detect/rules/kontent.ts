import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "kontent",
    name: "Kontent.ai",
    words: ["kontent"],
    revoke: "https://app.kontent.ai",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|eyJ[0-9A-Za-z_-]{20,60}\.[0-9A-Za-z_-]{60,600}\.[0-9A-Za-z_-]{43})/,
  });
