import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "authorizenet",
    name: "Authorize.net",
    words: ["authorizenet", "authorize.net", "authorize_net", "authnet"],
    revoke: "https://account.authorize.net",
    key: /[0-9A-Za-z]{16}/,
  });
