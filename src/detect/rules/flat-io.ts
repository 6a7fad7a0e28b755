import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "flat-io",
    name: "Flat",
    words: ["flatio", "flat.io", "flat_"],
    revoke: "https://flat.io/developers/apps",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /[0-9a-z]{128}/,
  });
