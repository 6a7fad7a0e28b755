import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "openexchangerates",
    name: "Open Exchange Rates",
    words: ["openexchangerates", "open_exchange"],
    revoke: "https://openexchangerates.org/account/app-ids",
    key: /[0-9a-f]{32}/,
  });
