import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "dynalist", name: "Dynalist", revoke: "https://dynalist.io/developer", key: /[0-9A-Za-z_-]{128}/ });
