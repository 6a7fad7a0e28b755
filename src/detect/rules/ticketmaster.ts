import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "ticketmaster",
    name: "Ticketmaster",
    revoke: "https://developer-acct.ticketmaster.com",
    key: /[0-9A-Za-z]{32}/,
  });
