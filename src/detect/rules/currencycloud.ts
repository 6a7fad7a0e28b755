import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "currencycloud", name: "Currencycloud", revoke: "https://www.currencycloud.com", key: /[0-9a-z]{64}/ });
