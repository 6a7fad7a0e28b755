import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "upcdatabase", name: "UPCDatabase", revoke: "https://upcdatabase.org/account", key: /[0-9A-Z]{32}/ });
