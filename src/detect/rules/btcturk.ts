import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "btcturk",
    name: "BtcTurk",
    revoke: "https://pro.btcturk.com/profil/api-erisimi",
    source: "https://docs.btcturk.com/",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    secret: /[A-Za-z0-9+\/]{32,44}={0,2}/,
  });
