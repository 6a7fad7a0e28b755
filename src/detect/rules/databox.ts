import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "databox",
    name: "Databox",
    revoke: "https://app.databox.com",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /(?:[0-9A-Za-z]{20}==|[0-9A-Za-z]{21,22})/,
  });
