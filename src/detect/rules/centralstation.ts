import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "centralstation", name: "CentralStationCRM", revoke: "https://centralstationcrm.com", key: /[0-9a-z]{30}/ });
