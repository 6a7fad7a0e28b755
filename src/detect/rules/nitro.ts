import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "nitro", name: "Nitro", revoke: "https://gonitro.com", key: /[0-9a-f]{32}/ });
