import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "helpscout", name: "Help Scout", revoke: "https://secure.helpscout.net", key: /[0-9A-Za-z]{32,56}/ });
