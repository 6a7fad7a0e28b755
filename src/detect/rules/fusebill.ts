import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "fusebill", name: "Fusebill", revoke: "https://admin.fusebill.com", key: /[0-9A-Za-z]{88}/ });
