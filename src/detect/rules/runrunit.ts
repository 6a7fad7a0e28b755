import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "runrunit", name: "Runrun.it", revoke: "https://runrun.it", key: /(?:[0-9a-f]{32}|[0-9A-Za-z]{18,20})/ });
