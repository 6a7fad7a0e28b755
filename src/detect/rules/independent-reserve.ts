import { exchange } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  exchange({
    id: "independent-reserve",
    name: "Independent Reserve",
    words: ["independentreserve", "independent_reserve", "independent reserve", "independent-reserve"],
    revoke: "https://app.independentreserve.com/settings/api-keys",
    source: "https://www.independentreserve.com/api",
    key: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    secret: /[0-9a-f]{32}/,
  });
