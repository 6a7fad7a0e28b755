import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "tink",
    name: "Tink",
    words: ["tink_", "tink.com", "tink api"],
    revoke: "https://console.tink.com",
    key: /[0-9a-f]{32}/,
  });
