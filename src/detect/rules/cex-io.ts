import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "cex-io",
    name: "CEX.IO",
    words: ["cex.io", "cexio", "cex_io", "cex-io"],
    revoke: "https://cex.io/trade/profile#/api",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/cexio",
    key: /[A-Za-z0-9]{24,27}/,
    secret: /[A-Za-z0-9]{24,27}/,
  });
