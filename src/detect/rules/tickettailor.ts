import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "tickettailor", name: "Ticket Tailor", revoke: "https://app.tickettailor.com", key: /sk_[0-9A-Za-z_-]{30,60}/ });
