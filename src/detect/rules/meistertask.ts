import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "meistertask", name: "MeisterTask", revoke: "https://www.meistertask.com", key: /[0-9A-Za-z]{43}/ });
