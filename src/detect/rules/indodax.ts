import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "indodax",
    name: "Indodax",
    revoke: "https://indodax.com/trade_api",
    source: "https://github.com/btcid/indodax-official-api-docs",
    key: /[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}/,
    secret: /[0-9a-f]{96}/,
  });
