import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "flightlabs",
    name: "FlightLabs",
    revoke: "https://app.goflightlabs.com",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /eyJ[0-9A-Za-z_-]{15,120}\.[0-9A-Za-z_-]{60,400}\.[0-9A-Za-z_-]{43,400}/,
  });
