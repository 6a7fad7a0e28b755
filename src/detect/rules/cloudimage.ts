import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "cloudimage", name: "Cloudimage", revoke: "https://www.cloudimage.io", key: /[0-9a-z_]{30}/ });
