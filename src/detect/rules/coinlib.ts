import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "coinlib",
    name: "Coinlib",
    revoke: "https://coinlib.io/apikey",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/coinlib",
    key: /[a-z0-9]{16}/,
  });
