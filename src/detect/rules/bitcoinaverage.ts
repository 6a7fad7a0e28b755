import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "bitcoinaverage",
    name: "BitcoinAverage",
    revoke: "https://bitcoinaverage.com/",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/bitcoinaverage",
    key: /[A-Za-z0-9]{43}/,
  });
