import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "beaconchain",
    name: "beaconcha.in",
    words: ["beaconcha.in", "beaconchain", "beaconcha"],
    revoke: "https://beaconcha.in/user/settings#api",
    source: "https://beaconcha.in/api/v1/docs",
    key: /[A-Za-z0-9]{28,60}/,
  });
