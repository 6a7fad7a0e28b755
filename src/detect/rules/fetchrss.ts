import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "fetchrss", name: "FetchRSS", revoke: "https://fetchrss.com/profile", key: /[0-9A-Za-z.]{40}/ });
