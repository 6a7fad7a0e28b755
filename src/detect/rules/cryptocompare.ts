import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "cryptocompare",
    name: "CryptoCompare",
    words: ["cryptocompare", "coindesk"],
    revoke: "https://www.cryptocompare.com/cryptopian/api-keys",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/cryptocompare",
    key: /[0-9a-f]{64}/,
  });
