import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "nftport",
    name: "NFTPort",
    revoke: "https://dashboard.nftport.xyz/",
    source: "https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/nftport",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  });
