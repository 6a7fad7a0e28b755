import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "beebole", name: "BeeBole", revoke: "https://beebole-apps.com", key: /[0-9a-z]{40}/ });
