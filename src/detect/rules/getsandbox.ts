import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "getsandbox", name: "Sandbox", revoke: "https://getsandbox.com", key: /[0-9a-z-]{40}/ });
