import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "bitfinex",
    name: "Bitfinex",
    words: ["bitfinex", "bfx"],
    revoke: "https://setting.bitfinex.com/api",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/bitfinex",
    key: /[A-Za-z0-9_-]{43}/,
    secret: /[A-Za-z0-9_-]{43}/,
  });
