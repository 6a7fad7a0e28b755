import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "fxmarket", name: "FXMarketAPI", revoke: "https://fxmarketapi.com/home", key: /[0-9A-Za-z_=-]{20}/ });
