import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "verimail", name: "Verimail", revoke: "https://verimail.io/dashboard", key: /[0-9A-Z]{32}/ });
