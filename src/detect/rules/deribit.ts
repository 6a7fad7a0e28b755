import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "deribit",
    name: "Deribit",
    revoke: "https://www.deribit.com/account/BTC/api",
    source: "https://docs.deribit.com/",
    key: /[A-Za-z0-9_-]{8,10}/,
    secret: /[A-Za-z0-9_-]{43}/,
  });
