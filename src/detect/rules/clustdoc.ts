import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "clustdoc", name: "Clustdoc", revoke: "https://clustdoc.com", key: /[0-9A-Za-z]{60}/ });
