import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "marqeta", name: "Marqeta", revoke: "https://www.marqeta.com", key: /[0-9A-Za-z]{36}/ });
