import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "bitly", name: "Bitly", revoke: "https://app.bitly.com/settings/api", key: /[0-9A-Za-z_-]{40}/ });
