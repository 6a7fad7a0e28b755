import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "accelo", name: "Accelo", revoke: "https://www.accelo.com", key: /[0-9A-Za-z_-]{32,40}/ });
