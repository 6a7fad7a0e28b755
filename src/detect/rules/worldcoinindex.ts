import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "worldcoinindex",
    name: "WorldCoinIndex",
    revoke: "https://www.worldcoinindex.com/apiservice",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/worldcoinindex",
    key: /[A-Za-z0-9]{35}/,
  });
