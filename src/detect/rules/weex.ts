import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "weex",
    name: "WEEX",
    revoke: "https://www.weex.com/account/newapi",
    source: "https://www.weex.com/api-doc/",
    key: /[A-Za-z0-9_]{32,40}/,
    secret: /[A-Za-z0-9]{32,64}/,
    passphrase: true,
  });
