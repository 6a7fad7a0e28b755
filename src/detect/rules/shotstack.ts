import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "shotstack", name: "Shotstack", revoke: "https://dashboard.shotstack.io", key: /[0-9A-Za-z]{40}/ });
