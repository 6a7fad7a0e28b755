import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "ipinfodb", name: "IPInfoDB", revoke: "https://www.ipinfodb.com", key: /[0-9A-Za-z]{64}/ });
