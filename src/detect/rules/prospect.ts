import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "prospect", name: "Prospect", revoke: "https://prospect.io", key: /(?:[0-9a-z-]{32}|[0-9A-Za-z-]{50})/ });
