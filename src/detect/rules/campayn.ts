import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "campayn", name: "Campayn", revoke: "https://campayn.com", key: /[0-9a-z]{64}/ });
