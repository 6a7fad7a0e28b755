import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "companyhub", name: "CompanyHub", revoke: "https://companyhub.com", key: /[0-9A-Za-z]{20}/ });
