import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "zaif",
    name: "Zaif",
    revoke: "https://zaif.jp/api_keys",
    source: "https://zaif-api-document.readthedocs.io/",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    secret: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  });
