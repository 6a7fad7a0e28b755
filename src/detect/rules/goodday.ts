import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "goodday", name: "GoodDay", revoke: "https://www.goodday.work", key: /[0-9a-z]{32}/ });
