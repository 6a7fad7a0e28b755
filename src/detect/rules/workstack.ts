import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "workstack", name: "Workstack", revoke: "https://app.workstack.io", key: /[0-9A-Za-z]{60}/ });
