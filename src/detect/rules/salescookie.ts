import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "salescookie", name: "SalesCookie", revoke: "https://salescookie.com", key: /[0-9A-Za-z]{32}/ });
