import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "strapi", name: "Strapi", revoke: "https://strapi.io", key: /[0-9a-f]{256}/ });
