import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "coinapi",
    name: "CoinAPI",
    revoke: "https://customerportal.coinapi.io/",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/coinapi",
    key: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
  });
