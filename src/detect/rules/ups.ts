import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "ups",
    name: "UPS",
    words: ["ups_", "ups.com", "ups api"],
    revoke: "https://developer.ups.com/apps",
    key: /[0-9A-Za-z]{64}/,
  });
