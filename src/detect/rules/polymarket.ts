import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "polymarket",
    name: "Polymarket",
    words: ["polymarket", "poly_api", "clob_api", "clob_secret"],
    revoke: "https://polymarket.com/settings",
    source: "https://docs.polymarket.com/",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    secret: /[A-Za-z0-9_-]{43}=/,
    passphrase: true,
  });
