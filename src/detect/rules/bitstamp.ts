import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bitstamp",
    name: "Bitstamp",
    revoke: "https://www.bitstamp.net/settings/api/",
    source: "https://www.bitstamp.net/api/",
    key: /[A-Za-z0-9]{32}/,
    secret: /[A-Za-z0-9]{32}/,
  });
