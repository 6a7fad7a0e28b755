import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

// One of the first three groups of a key has ten letters and digits instead of eight hex digits; old keys look like secrets.
export default (): RuleFile =>
  exchange({
    id: "htx",
    name: "HTX",
    words: ["htx", "huobi"],
    revoke: "https://www.htx.com/en-us/apikey",
    source: "https://huobiapi.github.io/docs/spot/v1/en/",
    key: /(?:[0-9a-z]{10}-[0-9a-f]{8}-[0-9a-f]{8}|[0-9a-f]{8}-[0-9a-z]{10}-[0-9a-f]{8}|[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-z]{10})-[0-9a-f]{5}/,
    secret: /[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{5}/,
  });
