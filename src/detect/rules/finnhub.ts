import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({ id: "finnhub", name: "Finnhub", revoke: "https://finnhub.io/dashboard", key: /(?:[0-9a-z]{20}|[0-9a-z]{40})/ });
