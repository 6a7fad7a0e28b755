import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "tawk", name: "tawk.to", revoke: "https://dashboard.tawk.to", key: /[0-9a-f]{40}/ });
