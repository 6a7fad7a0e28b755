import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "oopspam", name: "OOPSpam", revoke: "https://app.oopspam.com", key: /[0-9A-Za-z]{40}/ });
