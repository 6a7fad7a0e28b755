import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "buttercms", name: "ButterCMS", revoke: "https://buttercms.com/settings", key: /[0-9a-z]{40}/ });
