import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "scrapfly",
    name: "Scrapfly",
    revoke: "https://scrapfly.io/dashboard",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:scp-live-)?[0-9a-z]{32}/,
  });
