import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "gmo-coin",
    name: "GMO Coin",
    words: ["gmocoin", "gmo_coin", "gmo coin"],
    revoke: "https://coin.z.com/jp/member/api",
    source: "https://api.coin.z.com/docs/",
    key: /[A-Za-z0-9+\/]{32}/,
    secret: /[A-Za-z0-9+\/]{64}/,
  });
