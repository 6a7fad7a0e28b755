import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "revolut", name: "Revolut", revoke: "https://business.revolut.com/settings/api", key: /sk_[0-9A-Za-z_-]{64}/ });
