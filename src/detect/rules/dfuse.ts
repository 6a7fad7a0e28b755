import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "dfuse",
    name: "dfuse",
    revoke: "https://app.dfuse.io/",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/dfuse",
    key: /(?:web|server|mobile)_[0-9a-f]{32}/,
  });
