import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "mockaroo", name: "Mockaroo", revoke: "https://www.mockaroo.com/myaccount", key: /[0-9a-f]{8}/ });
