import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "uploadcare", name: "Uploadcare", revoke: "https://app.uploadcare.com", key: /[0-9a-f]{20}/ });
