import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "streamlabs", name: "Streamlabs", revoke: "https://streamlabs.com/dashboard", key: /[0-9A-Za-z]{40}/ });
