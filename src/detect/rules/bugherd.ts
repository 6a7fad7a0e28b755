import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "bugherd", name: "BugHerd", revoke: "https://www.bugherd.com", key: /[0-9a-z]{22}/ });
