import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "appfollow",
    name: "AppFollow",
    revoke: "https://watch.appfollow.io",
    key: /(?:[0-9A-Za-z]{20}|eyJ[0-9A-Za-z._-]{100,300})/,
  });
