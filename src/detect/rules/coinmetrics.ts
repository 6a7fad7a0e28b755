import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "coinmetrics",
    name: "Coin Metrics",
    words: ["coinmetrics", "coin_metrics", "cm_api_key"],
    revoke: "https://docs.coinmetrics.io/",
    key: /[A-Za-z0-9]{20,32}/,
  });
