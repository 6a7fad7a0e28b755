import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "coinpaprika",
    name: "CoinPaprika",
    revoke: "https://coinpaprika.com/api/",
    source: "https://docs.coinpaprika.com/",
    key: /[A-Za-z0-9_-]{24,64}/,
  });
