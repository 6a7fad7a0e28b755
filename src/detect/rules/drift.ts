import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "drift",
    name: "Drift",
    words: ["drift_", "drift.com", "driftapi"],
    revoke: "https://dev.drift.com",
    key: /[0-9A-Za-z]{32}/,
  });
