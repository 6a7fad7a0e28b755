import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "deputy", name: "Deputy", revoke: "https://once.deputy.com", key: /[0-9a-z]{32}/ });
