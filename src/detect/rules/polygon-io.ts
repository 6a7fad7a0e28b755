import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "polygon-io",
    name: "Polygon.io",
    words: ["polygon"],
    revoke: "https://polygon.io/dashboard/keys",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z_-]{32}/,
  });
