import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "flightapi", name: "FlightAPI", revoke: "https://www.flightapi.io", key: /[0-9a-z]{24}/ });
