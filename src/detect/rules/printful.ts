import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "printful", name: "Printful", revoke: "https://developers.printful.com", key: /[0-9A-Za-z]{40}/ });
