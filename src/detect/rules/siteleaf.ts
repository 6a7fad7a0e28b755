import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "siteleaf", name: "Siteleaf", revoke: "https://manage.siteleaf.com", key: /[0-9A-Za-z]{32}/ });
