import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "appsynergy", name: "AppSynergy", revoke: "https://www.appsynergy.com", key: /[0-9a-z]{64}/ });
