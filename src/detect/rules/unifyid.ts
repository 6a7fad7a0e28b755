import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "unifyid", name: "UnifyID", words: ["unifyid", "unify"], revoke: "https://unify.id", key: /[0-9A-Za-z_=-]{44}/ });
