import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";
import { kucoinKey } from "../verify/structure.ts";

// The key is a MongoDB object id: its first eight digits are the time of its making.
export default (): RuleFile =>
  exchange({
    id: "kucoin",
    name: "KuCoin",
    words: ["kucoin", "kc-api"],
    revoke: "https://www.kucoin.com/account/api",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/kucoin",
    key: /[0-9a-f]{24}/,
    secret: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    passphrase: true,
    proof: kucoinKey(),
  });
