import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "clockworksms",
    name: "Clockwork SMS",
    words: ["clockwork", "textanywhere"],
    revoke: "https://www.clockworksms.com",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9A-Za-z]{24}/,
  });
