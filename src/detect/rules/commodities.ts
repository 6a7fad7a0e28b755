import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "commodities",
    name: "Commodities-API",
    revoke: "https://commodities-api.com/dashboard",
    key: /[0-9A-Za-z]{60}/,
  });
