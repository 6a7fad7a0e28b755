import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "metrilo", name: "Metrilo", revoke: "https://www.metrilo.com", key: /[0-9a-z]{16}/ });
