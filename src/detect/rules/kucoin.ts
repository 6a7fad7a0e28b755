import type { RuleFile } from "../rule.ts";
import { kucoinKey } from "../verify/structure.ts";

const grants = "act in your exchange account";
const source = "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/kucoin";
const words = ["kucoin", "kc-api"];

export default (): RuleFile => ({
  name: "KuCoin",
  revoke: "https://www.kucoin.com/account/api",
  rules: [
    {
      id: "kucoin-api-key",
      label: "KuCoin API key",
      kind: "api-key",
      severity: "medium",
      ...{ grants, source, words },
      // A MongoDB object id: its first eight digits are the time of its making.
      pattern: /[0-9a-f]{24}/,
      ...kucoinKey(),
    },
    {
      id: "kucoin-api-secret",
      label: "KuCoin API secret",
      kind: "api-secret",
      severity: "high",
      ...{ grants, source, words },
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      id: "kucoin-passphrase",
      label: "KuCoin API passphrase",
      kind: "passphrase",
      severity: "medium",
      ...{ grants, source, words },
      pattern: /[!#-&(-+\--_a-~]{6,32}/,
    },
  ],
});
