import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "gengo", name: "Gengo", revoke: "https://gengo.com/account/api_settings", key: /[!#-&(-+\--;=?-~]{64}/ });
