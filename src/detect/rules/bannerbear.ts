import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "bannerbear", name: "Bannerbear", revoke: "https://app.bannerbear.com", key: /[0-9A-Za-z]{22}tt/ });
