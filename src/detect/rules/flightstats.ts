import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "flightstats", name: "FlightStats", revoke: "https://developer.flightstats.com", key: /[0-9a-z]{32}/ });
