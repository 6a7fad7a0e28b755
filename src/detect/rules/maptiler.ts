import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "maptiler",
    name: "MapTiler",
    revoke: "https://cloud.maptiler.com/account/keys",
    key: /(?:[0-9A-Za-z]{20}|[0-9a-f]{32}_[0-9a-f]{64})/,
  });
