import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "paradex",
    name: "Paradex",
    revoke: "https://app.paradex.trade/",
    source: "https://docs.paradex.trade/",
    secret: /0x[0-9a-fA-F]{60,64}/,
  });
