import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "lessannoyingcrm",
    name: "Less Annoying CRM",
    words: ["lessannoying", "less_annoying"],
    revoke: "https://www.lessannoyingcrm.com",
    key: /[0-9A-Za-z-]{57}/,
  });
