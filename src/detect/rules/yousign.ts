import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "yousign", name: "Yousign", revoke: "https://yousign.app", key: /[0-9A-Za-z]{32}/ });
