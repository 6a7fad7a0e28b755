import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "opensea",
    name: "OpenSea",
    revoke: "https://opensea.io/settings/developer",
    source: "https://docs.opensea.io/reference/api-keys",
    key: /[0-9a-f]{32}/,
  });
