import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "tyntec", name: "tyntec", revoke: "https://my.tyntec.com", key: /[0-9A-Za-z]{32}/ });
