import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "autodesk",
    name: "Autodesk",
    revoke: "https://aps.autodesk.com/myapps",
    source: "https://github.com/mazen160/secrets-patterns-db/blob/master/datasets/trufflehog-v3.yml",
    key: /(?:[0-9A-Za-z]{16}|[0-9A-Za-z]{32}|[0-9A-Za-z]{48,64})/,
  });
