import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "whale-alert",
    name: "Whale Alert",
    words: ["whale-alert", "whalealert", "whale_alert"],
    revoke: "https://developer.whale-alert.io/",
    key: /[A-Za-z0-9]{32}/,
  });
