import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "veriphone", name: "Veriphone", revoke: "https://veriphone.io/cp", key: /[0-9A-Z]{32}/ });
