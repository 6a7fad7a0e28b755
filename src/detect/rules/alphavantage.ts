import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "alphavantage",
    name: "Alpha Vantage",
    words: ["alphavantage", "alpha_vantage", "alpha-vantage", "alpha vantage"],
    revoke: "https://www.alphavantage.co/support/#api-key",
    key: /[0-9A-Z]{16}/,
  });
