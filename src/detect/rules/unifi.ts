import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "unifi",
    name: "UniFi",
    words: ["unifi_", "unifi.ui", "unifi api", "ubiquiti"],
    revoke: "https://unifi.ui.com",
    key: /[0-9A-Za-z_-]{32}/,
  });
