import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "getemail", name: "GetEmail.io", revoke: "https://app.getemail.io", key: /[0-9A-Za-z-]{20}/ });
