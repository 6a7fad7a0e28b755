import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "gusto", name: "Gusto", revoke: "https://dev.gusto.com", key: /[0-9A-Za-z_-]{43}/ });
