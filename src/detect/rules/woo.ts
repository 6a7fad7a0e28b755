import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "woo",
    name: "WOO X",
    words: ["woox", "woo_x", "woo-x", "woo_api", "woo_secret"],
    revoke: "https://x.woo.org/en/account/sub-account?tab=API",
    source: "https://docs.woox.io/",
    key: /[A-Za-z0-9+\/]{22}==/,
    secret: /[A-Z0-9]{28}/,
  });
