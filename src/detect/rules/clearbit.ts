import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "clearbit", name: "Clearbit", revoke: "https://dashboard.clearbit.com/api", key: /sk_[0-9a-f]{32}/ });
