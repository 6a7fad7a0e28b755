import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "sirv", name: "Sirv", revoke: "https://my.sirv.com", key: /[0-9A-Za-z+/=]{88}/ });
