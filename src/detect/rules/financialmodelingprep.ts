import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "financialmodelingprep",
    name: "Financial Modeling Prep",
    words: ["financialmodelingprep", "fmp_"],
    revoke: "https://site.financialmodelingprep.com/developer/docs/dashboard",
    key: /[0-9A-Za-z]{32}/,
  });
