import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "keen",
    name: "Keen",
    words: ["keenio", "keen.io", "keen_"],
    revoke: "https://keen.io",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:[0-9a-f]{24}|[0-9A-Fa-f]{64})/,
  });
