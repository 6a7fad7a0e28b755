import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "delta-exchange",
    name: "Delta Exchange",
    words: ["delta.exchange", "delta_exchange", "deltaexchange", "delta exchange"],
    revoke: "https://www.delta.exchange/app/account/manageapikeys",
    source: "https://docs.delta.exchange/",
    key: /[A-Za-z0-9]{30}/,
    secret: /[A-Za-z0-9]{60}/,
  });
