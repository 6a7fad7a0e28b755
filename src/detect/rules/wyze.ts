import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "wyze", name: "Wyze", revoke: "https://developer-api-console.wyze.com", key: /[0-9A-Za-z]{60}/ });
