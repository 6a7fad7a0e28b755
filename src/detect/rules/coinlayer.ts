import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "coinlayer",
    name: "Coinlayer",
    revoke: "https://coinlayer.com/dashboard",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/coinlayer",
    key: /[0-9a-f]{32}/,
  });
