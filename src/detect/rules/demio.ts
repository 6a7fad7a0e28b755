import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "demio", name: "Demio", revoke: "https://my.demio.com", key: /[0-9A-Za-z]{32}/ });
