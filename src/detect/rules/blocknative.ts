import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "blocknative",
    name: "Blocknative",
    revoke: "https://explorer.blocknative.com/account",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/blocknative",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  });
