import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "purestake",
    name: "PureStake",
    revoke: "https://developer.purestake.io/",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/purestake",
    key: /[A-Za-z0-9]{40}/,
  });
