import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "poloniex",
    name: "Poloniex",
    revoke: "https://poloniex.com/apiKeys",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/poloniex",
    key: /[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}/,
    secret: /[0-9a-f]{128}/,
  });
