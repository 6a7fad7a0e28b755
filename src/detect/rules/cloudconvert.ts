import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "cloudconvert",
    name: "CloudConvert",
    revoke: "https://cloudconvert.com/dashboard/api/v2/keys",
    key: /eyJ[0-9A-Za-z_-]{20,120}\.[0-9A-Za-z_-]{100,1000}\.[0-9A-Za-z_-]{300,700}/,
  });
