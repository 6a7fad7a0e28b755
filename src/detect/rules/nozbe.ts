import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "nozbe", name: "Nozbe", revoke: "https://nozbe.app", key: /[0-9A-Za-z]{16}_[0-9A-Za-z_-]{50,80}={0,2}/ });
