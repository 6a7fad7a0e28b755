import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "ticketsource", name: "TicketSource", revoke: "https://www.ticketsource.co.uk", key: /[0-9A-Za-z_-]{30,60}/ });
