import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "copper",
    name: "Copper",
    words: ["coppercrm", "copper_", "copper.com", "prosperworks"],
    revoke: "https://app.copper.com",
    key: /[0-9a-f]{32}/,
  });
