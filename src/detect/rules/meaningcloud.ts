import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "meaningcloud",
    name: "MeaningCloud",
    revoke: "https://www.meaningcloud.com/developer/account/subscriptions",
    key: /[0-9a-z]{32}/,
  });
