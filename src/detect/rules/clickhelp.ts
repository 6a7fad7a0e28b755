import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "clickhelp", name: "ClickHelp", revoke: "https://clickhelp.com", key: /[0-9A-Za-z]{24}/ });
