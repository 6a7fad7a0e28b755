import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "recurly", name: "Recurly", revoke: "https://app.recurly.com", key: /[0-9a-f]{32}/ });
