import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "passbase", name: "Passbase", revoke: "https://app.passbase.com", key: /[0-9A-Za-z]{128}/ });
