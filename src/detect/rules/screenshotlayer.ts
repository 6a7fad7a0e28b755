import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "screenshotlayer",
    name: "screenshotlayer",
    revoke: "https://screenshotlayer.com/dashboard",
    key: /[0-9A-Za-z_]{32}/,
  });
