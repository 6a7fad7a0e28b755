import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "fleetbase", name: "Fleetbase", revoke: "https://console.fleetbase.io", key: /(?:flb_live_)?[0-9A-Za-z]{20}/ });
